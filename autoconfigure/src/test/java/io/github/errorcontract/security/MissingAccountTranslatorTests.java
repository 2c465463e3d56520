package io.github.errorcontract.security;

import java.util.NoSuchElementException;

import io.github.errorcontract.exception.NotFoundException;
import org.junit.jupiter.api.Test;

import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;

class MissingAccountTranslatorTests {

	@Test
	void translatesFailureToFindAccount() {
		assertThat(MissingAccountTranslator.translate(caused(new NoSuchElementException())))
			.isInstanceOf(UsernameNotFoundException.class);
		assertThat(MissingAccountTranslator.translate(caused(new NotFoundException() {
		}))).isInstanceOf(UsernameNotFoundException.class);
	}

	@Test
	void leavesAnyOtherFailure() {
		AuthenticationException down = caused(new IncorrectResultSizeDataAccessException(1));
		AuthenticationException causeless = new InternalAuthenticationServiceException("down");
		AuthenticationException refused = new BadCredentialsException("no", new NoSuchElementException());
		assertThat(MissingAccountTranslator.translate(down)).isSameAs(down);
		assertThat(MissingAccountTranslator.translate(causeless)).isSameAs(causeless);
		assertThat(MissingAccountTranslator.translate(refused)).isSameAs(refused);
	}

	private static AuthenticationException caused(Throwable cause) {
		return new InternalAuthenticationServiceException("failed", cause);
	}

}
