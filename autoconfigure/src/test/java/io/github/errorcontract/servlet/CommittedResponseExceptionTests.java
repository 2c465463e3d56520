package io.github.errorcontract.servlet;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommittedResponseExceptionTests {

	private final CommittedResponseException failure = new CommittedResponseException(new IllegalStateException());

	@Test
	void isFoundInWhatServletMakesOfIt() {
		assertThat(CommittedResponseException.isIn(this.failure)).isTrue();
		assertThat(CommittedResponseException.isIn(new ServletException(this.failure))).isTrue();
	}

	@Test
	void isFoundNowhereElse() {
		assertThat(CommittedResponseException.isIn(null)).isFalse();
		assertThat(CommittedResponseException.isIn(new IllegalStateException(this.failure))).isFalse();
	}

}
