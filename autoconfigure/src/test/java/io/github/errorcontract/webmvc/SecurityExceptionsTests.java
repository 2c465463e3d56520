package io.github.errorcontract.webmvc;

import io.github.errorcontract.fixture.MadeUpFailure;
import io.github.errorcontract.pipeline.ErrorPipeline;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityExceptionsTests {

	private final SecurityExceptions exceptions = new SecurityExceptions(
			new StaticListableBeanFactory().getBeanProvider(ErrorPipeline.class));

	@Test
	void leaveConsentThatIsMissingToItsFilter() {
		RuntimeException failure = MadeUpFailure
			.of("org.springframework.security.oauth2.client.ClientAuthorizationRequiredException", null);
		assertThat(this.exceptions.find(failure)).isSameAs(failure);
		assertThat(SecurityExceptions.isOne(failure)).isTrue();
	}

	@Test
	void leaveNoOther() {
		assertThat(this.exceptions.find(new IllegalStateException())).isNull();
	}

}
