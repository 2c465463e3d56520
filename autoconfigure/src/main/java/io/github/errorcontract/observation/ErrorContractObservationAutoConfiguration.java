package io.github.errorcontract.observation;

import java.util.EnumSet;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.LastGuard;
import io.github.errorcontract.servlet.filter.ObservedFailureFilter;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.DispatcherType;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * {@link AutoConfiguration Auto-configuration} for errors in observations of requests, if
 * there is an {@link ObservationRegistry} and Spring Boot's module for it.
 */
@AutoConfiguration(after = ErrorContractWebMvcAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(value = { ObservationRegistry.class, ServerRequestObservationContext.class },
		name = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationProperties")
@ConditionalOnBean({ ObservationRegistry.class, LastGuard.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ErrorObservationProperties.class)
public final class ErrorContractObservationAutoConfiguration {

	@Bean
	@Lazy
	ErrorObserver errorContractObserver(ObservationRegistry registry, ErrorObservationProperties properties) {
		return new ErrorObserver(registry, properties.isClientErrors());
	}

	@Bean
	FilterRegistrationBean<ObservedFailureFilter> errorContractObservedFailureFilter(ErrorResponder responder,
			LastGuard guard, ContractScope scope) {
		FilterRegistrationBean<ObservedFailureFilter> registration = new FilterRegistrationBean<>(
				new ObservedFailureFilter(responder, guard, scope));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
		return registration;
	}

}
