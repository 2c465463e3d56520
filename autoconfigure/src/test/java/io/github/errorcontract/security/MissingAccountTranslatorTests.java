package io.github.errorcontract.security;

import java.util.NoSuchElementException;

import io.github.errorcontract.exception.NotFoundException;
import org.junit.jupiter.api.Test;

import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;

class MissingAccountTranslatorTests {

	@Test
	void translatesFailureToFindAccount() {
		assertThat(translate(caused(new NoSuchElementException()))).isInstanceOf(UnknownAccountException.class);
		assertThat(translate(caused(new NotFoundException() {
		}))).isInstanceOf(UnknownAccountException.class);
	}

	@Test
	void leavesAnyOtherFailure() {
		AuthenticationException down = caused(new IncorrectResultSizeDataAccessException(1));
		AuthenticationException causeless = new InternalAuthenticationServiceException("down");
		AuthenticationException refused = new BadCredentialsException("no", new NoSuchElementException());
		assertThat(translate(down)).isSameAs(down);
		assertThat(translate(causeless)).isSameAs(causeless);
		assertThat(translate(refused)).isSameAs(refused);
	}

	private static AuthenticationException translate(AuthenticationException failure) {
		return MissingAccountTranslator.translate(failure, new MockHttpServletRequest());
	}

	private static AuthenticationException caused(Throwable cause) {
		return new InternalAuthenticationServiceException("failed", cause);
	}

}
