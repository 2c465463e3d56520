package io.github.errorcontract.openapi.springdoc;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import io.github.errorcontract.body.BodyProperties;
import io.github.errorcontract.boot.HeadersProperties;
import io.github.errorcontract.boot.ValidationProperties;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.format.IncludedMember;
import io.github.errorcontract.headers.RequestIdHeader;
import io.github.errorcontract.openapi.DocumentedErrors;
import io.github.errorcontract.openapi.OpenApiErrorSettings;
import io.github.errorcontract.openapi.access.AccessRules;
import io.github.errorcontract.openapi.access.SpringSecurityAccessRules;
import io.github.errorcontract.openapi.input.BeanInputValidation;
import io.github.errorcontract.openapi.input.InputCodes;
import io.github.errorcontract.openapi.input.InputValidation;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.resolver.ErrorResolver;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.webmvc.ApplicationHandlers;
import jakarta.validation.Validator;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * {@link AutoConfiguration Auto-configuration} for error responses in springdoc's
 * documents.
 */
@AutoConfiguration(afterName = { "io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration",
		"org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration" })
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
@ConditionalOnBean(ContractScope.class)
@ConditionalOnBooleanProperty(name = { "error-contract.enabled", "error-contract.openapi.enabled" },
		matchIfMissing = true)
@EnableConfigurationProperties(OpenApiProperties.class)
public final class ErrorContractOpenApiAutoConfiguration {

	@Bean
	DocumentedErrors errorContractDocumentedErrors(ErrorCatalog catalog) {
		return new DocumentedErrors(catalog);
	}

	@Bean
	DeclaredErrors errorContractDeclaredErrors(DocumentedErrors errors, ErrorResolver resolver) {
		return new DeclaredErrors(errors, resolver);
	}

	@Bean
	SmartInitializingSingleton errorContractDeclaredErrorsCheck(DeclaredErrors declared,
			ObjectProvider<RequestMappingHandlerMapping> mappings) {
		return () -> mappings.stream().forEach((mapping) -> declared.check(mapping.getHandlerMethods().values()));
	}

	@Bean
	ContractOperationCustomizer errorContractOperationCustomizer(DeclaredErrors declared,
			ObjectProvider<InputValidation> validation, ObjectProvider<AccessRules> access,
			ValidationProperties properties, ApplicationContext context) {
		InputCodes input = new InputCodes(validation.getIfAvailable(() -> InputValidation.NOTHING),
				properties.getMissingStatus() != null);
		return new ContractOperationCustomizer(declared, input, access.getIfAvailable(() -> AccessRules.NONE),
				new AnsweredCodes(ApplicationHandlers.of(context)));
	}

	@Bean
	ContractOpenApiCustomizer errorContractOpenApiCustomizer(DocumentedErrors errors,
			ObjectProvider<AccessRules> access, ContractScope scope, OpenApiErrorSettings settings) {
		return new ContractOpenApiCustomizer(errors, access.getIfAvailable(() -> AccessRules.NONE), scope, settings);
	}

	@Bean
	OpenApiErrorSettings errorContractOpenApiErrorSettings(BodyProperties body, HeadersProperties headers,
			ValidationProperties validation, WireFormat format, ObjectProvider<RequestIdHeader> requestIdHeader) {
		RequestIdHeader requestId = requestIdHeader.getIfAvailable();
		Set<String> included = included(body.getInclude());
		if (validation.isIncludeRejectedValues()) {
			included.add(OpenApiErrorSettings.REJECTED_VALUE);
		}
		return new OpenApiErrorSettings(format, included, (requestId != null) ? requestId.name() : null,
				headers.getRateLimit(), StringUtils.hasLength(headers.getErrorCode()) ? headers.getErrorCode() : null);
	}

	private static Set<String> included(Set<IncludedMember> members) {
		Set<String> names = new TreeSet<>();
		for (IncludedMember member : members) {
			StringBuilder name = new StringBuilder();
			for (String word : member.name().toLowerCase(Locale.ROOT).split("_")) {
				name.append(StringUtils.capitalize(word));
			}
			names.add(StringUtils.uncapitalize(name.toString()));
		}
		return names;
	}

	/**
	 * Validated input, if Bean Validation is present.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(Validator.class)
	static class ValidationConfiguration {

		@Bean
		@ConditionalOnBean(Validator.class)
		InputValidation errorContractInputValidation(Validator validator) {
			return new BeanInputValidation(validator);
		}

	}

	/**
	 * Rejections by security, if Spring Security is present.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(WebInvocationPrivilegeEvaluator.class)
	static class SecurityConfiguration {

		@Bean
		AccessRules errorContractAccessRules(ListableBeanFactory beans) {
			return new SpringSecurityAccessRules(beans);
		}

	}

}
