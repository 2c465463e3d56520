package io.github.errorcontract.webmvc;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

import static org.assertj.core.api.Assertions.assertThat;

class ScopedAnswerTests {

	private final HttpServletRequest request = new MockHttpServletRequest("GET", "/api/a");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final ScopedAnswer answer = new ScopedAnswer(new Accepting(),
			new ContractScope(List.of("/api/**"), List.of()),
			new SecurityExceptions(new StaticListableBeanFactory().getBeanProvider(ErrorPipeline.class)));

	@Test
	void givesAnswerWithinScope() {
		assertThat(this.answer.give(new IllegalStateException(), this.request, this.response)).isTrue();
	}

	@Test
	void givesNoneElsewhere() {
		HttpServletRequest elsewhere = new MockHttpServletRequest("GET", "/other");
		assertThat(this.answer.give(new IllegalStateException(), elsewhere, this.response)).isFalse();
	}

	@Test
	void neverComesTooLateForClientThatIsGone() {
		this.response.setCommitted(true);
		Exception gone = new AsyncRequestNotUsableException("gone");
		assertThat(this.answer.isTooLate(gone, this.request, this.response)).isFalse();
	}

	@Test
	void comesTooLateForCommittedResponse() {
		this.response.setCommitted(true);
		assertThat(this.answer.isTooLate(new IllegalStateException(), this.request, this.response)).isTrue();
	}

	private static final class Accepting implements ErrorResponder {

		@Override
		public boolean respond(HttpServletRequest request, HttpServletResponse response, Throwable failure) {
			return true;
		}

		@Override
		public void respond(HttpServletRequest request, HttpServletResponse response, ApiError error) {
			throw new UnsupportedOperationException();
		}

	}

}
