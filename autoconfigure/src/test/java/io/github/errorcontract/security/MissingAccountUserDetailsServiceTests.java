package io.github.errorcontract.security;

import java.util.NoSuchElementException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MissingAccountUserDetailsServiceTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final UserDetailsService store = MissingAccountUserDetailsService.of((name) -> switch (name) {
		case "ann" -> User.withUsername("ann").password("any").build();
		case "null" -> null;
		case "down" -> throw new IllegalStateException();
		case "nobody" -> throw new UsernameNotFoundException("own words");
		default -> throw new NoSuchElementException();
	});

	@BeforeEach
	void bindRequest() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(this.request));
	}

	@AfterEach
	void unbindRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void translatesAndNotesMissingAccount() {
		for (String name : new String[] { "null", "nobody", "other" }) {
			assertThatExceptionOfType(UsernameNotFoundException.class)
				.isThrownBy(() -> this.store.loadUserByUsername(name));
			assertThat(MissingAccountUserDetailsService.isNoted(this.request)).isTrue();
		}
	}

	@Test
	void forgetsMissingAccountWhereAnotherIsFound() {
		assertThatExceptionOfType(UsernameNotFoundException.class)
			.isThrownBy(() -> this.store.loadUserByUsername("nobody"))
			.withMessage("own words");
		assertThat(this.store.loadUserByUsername("ann").getUsername()).isEqualTo("ann");
		assertThat(MissingAccountUserDetailsService.isNoted(this.request)).isFalse();
	}

	@Test
	void leavesOtherFailures() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.store.loadUserByUsername("down"));
		assertThat(MissingAccountUserDetailsService.isNoted(this.request)).isFalse();
	}

	@Test
	void worksWithoutRequest() {
		RequestContextHolder.resetRequestAttributes();
		assertThatExceptionOfType(UsernameNotFoundException.class)
			.isThrownBy(() -> this.store.loadUserByUsername("other"));
	}

	@Test
	void wrapsOnce() {
		assertThat(MissingAccountUserDetailsService.of(this.store)).isSameAs(this.store);
	}

}
