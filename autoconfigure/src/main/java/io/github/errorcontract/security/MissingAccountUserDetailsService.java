package io.github.errorcontract.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Makes a user store that does not find an account say so as Spring Security expects,
 * which then takes the time to compare a password all the same: else an unknown account
 * would be answered sooner than a wrong password. Notes it for the log.
 */
final class MissingAccountUserDetailsService implements UserDetailsService {

	private static final String NOTED = MissingAccountUserDetailsService.class.getName() + ".NOTED";

	private final UserDetailsService delegate;

	private MissingAccountUserDetailsService(UserDetailsService delegate) {
		this.delegate = delegate;
	}

	/**
	 * Wraps a user store, once.
	 */
	static UserDetailsService of(UserDetailsService store) {
		return (store instanceof MissingAccountUserDetailsService) ? store
				: new MissingAccountUserDetailsService(store);
	}

	/**
	 * Tells whether the account that a request names was not found.
	 */
	static boolean isNoted(HttpServletRequest request) {
		return request.getAttribute(NOTED) != null;
	}

	@Override
	public UserDetails loadUserByUsername(String username) {
		UserDetails found;
		try {
			found = load(username);
		}
		catch (RuntimeException ex) {
			if (!MissingAccountTranslator.isMissing(ex)) {
				throw ex;
			}
			note(true);
			throw (ex instanceof UsernameNotFoundException) ? ex
					: new UsernameNotFoundException("No account was found", ex);
		}
		note(found == null);
		if (found == null) {
			throw new UsernameNotFoundException("No account was found");
		}
		return found;
	}

	/**
	 * Returns what the application's store returns, which may be null in spite of its
	 * contract.
	 */
	@SuppressWarnings("NullAway")
	private @Nullable UserDetails load(String username) {
		return this.delegate.loadUserByUsername(username);
	}

	private static void note(boolean missing) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null && missing) {
			request.setAttribute(NOTED, true, RequestAttributes.SCOPE_REQUEST);
		}
		else if (request != null) {
			request.removeAttribute(NOTED, RequestAttributes.SCOPE_REQUEST);
		}
	}

}
