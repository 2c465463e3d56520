package io.github.errorcontract.security;

import java.util.List;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.ContractCorsProcessor;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.session.InvalidSessionStrategy;
import org.springframework.security.web.session.RequestedUrlRedirectInvalidSessionStrategy;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.security.web.session.SimpleRedirectInvalidSessionStrategy;
import org.springframework.security.web.session.SimpleRedirectSessionInformationExpiredStrategy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcherEntry;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.DefaultCorsProcessor;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHandlerWrapperTests {

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	private final ContractCorsProcessor cors = new ContractCorsProcessor(
			this.beans.getBeanProvider(ErrorResponder.class), this.beans.getBeanProvider(ContractScope.class));

	private final SecurityHandlerWrapper wrapper = new SecurityHandlerWrapper(
			new SecurityResponder(this.beans.getBeanProvider(ErrorResponder.class),
					this.beans.getBeanProvider(ContractScope.class)),
			this.cors);

	private final AuthenticationEntryPoint own = (request, response, failure) -> {
	};

	@Test
	void wrapsHandlersOfSpringSecurity() {
		assertThat(this.wrapper.wrap(AuthenticationEntryPoint.class, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
			.isInstanceOf(ContractAuthenticationEntryPoint.class);
		assertThat(this.wrapper.wrap(AccessDeniedHandler.class, new AccessDeniedHandlerImpl()))
			.isInstanceOf(ContractAccessDeniedHandler.class);
		assertThat(this.wrapper.wrap(AuthenticationFailureHandler.class, new SimpleUrlAuthenticationFailureHandler()))
			.isInstanceOf(ContractAuthenticationFailureHandler.class);
		assertThat(this.wrapper.wrap(SessionInformationExpiredStrategy.class,
				new SimpleRedirectSessionInformationExpiredStrategy("/login")))
			.isInstanceOf(ContractSessionInformationExpiredStrategy.class);
		assertThat(this.wrapper.wrap(InvalidSessionStrategy.class, new SimpleRedirectInvalidSessionStrategy("/login")))
			.isInstanceOf(ContractInvalidSessionStrategy.class);
	}

	@Test
	void replacesDefaultCorsProcessorOnly() {
		CorsProcessor users = new DefaultCorsProcessor() {
		};
		assertThat(this.wrapper.wrap(CorsProcessor.class, new DefaultCorsProcessor())).isSameAs(this.cors);
		assertThat(this.wrapper.wrap(CorsProcessor.class, users)).isSameAs(users);
	}

	@Test
	void leavesHandlerOfApplication() {
		assertThat(this.wrapper.wrap(AuthenticationEntryPoint.class, this.own)).isSameAs(this.own);
	}

	@Test
	void leavesHandlersThatOnlyApplicationChooses() {
		AuthenticationEntryPoint forbidden = new Http403ForbiddenEntryPoint();
		InvalidSessionStrategy sameUrl = new RequestedUrlRedirectInvalidSessionStrategy();
		assertThat(this.wrapper.wrap(AuthenticationEntryPoint.class, forbidden)).isSameAs(forbidden);
		assertThat(this.wrapper.wrap(InvalidSessionStrategy.class, sameUrl)).isSameAs(sameUrl);
	}

	@Test
	void wrapsEachChoiceOfDelegatingEntryPoint() {
		Object wrapped = this.wrapper.wrap(AuthenticationEntryPoint.class,
				new DelegatingAuthenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
						List.of(new RequestMatcherEntry<>(AnyRequestMatcher.INSTANCE, this.own))));
		assertThat(HandlerFields.read(wrapped, "defaultEntryPoint"))
			.isInstanceOf(ContractAuthenticationEntryPoint.class);
		assertThat(HandlerFields.read(wrapped, "entryPoints"))
			.asInstanceOf(InstanceOfAssertFactories.list(RequestMatcherEntry.class))
			.extracting(RequestMatcherEntry::getEntry)
			.isEqualTo(List.of(this.own));
	}

	@Test
	void leavesOtherInterfaces() {
		assertThat(this.wrapper.supports(Runnable.class)).isFalse();
		assertThat(this.wrapper.wrap(Runnable.class, this.own)).isSameAs(this.own);
	}

}
