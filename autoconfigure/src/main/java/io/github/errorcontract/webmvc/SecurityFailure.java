package io.github.errorcontract.webmvc;

import java.util.Set;

import io.github.errorcontract.failure.Wrappers;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes what Spring Security itself has to see: it alone knows whether the caller is
 * known, and how to ask for credentials.
 */
final class SecurityFailure {

	private static final Set<String> TYPES = Set.of("org.springframework.security.core.AuthenticationException",
			"org.springframework.security.access.AccessDeniedException");

	private static final ClassValue<Boolean> SECURITYS = new ClassValue<>() {

		@Override
		protected Boolean computeValue(Class<?> failure) {
			for (Class<?> type = failure; type != Throwable.class; type = type.getSuperclass()) {
				if (TYPES.contains(type.getName())) {
					return true;
				}
			}
			return false;
		}

	};

	private SecurityFailure() {
	}

	/**
	 * Tells whether a failure is one, or a mere wrapper around one.
	 */
	static boolean is(Throwable failure, Wrappers wrappers) {
		@Nullable Throwable current = failure;
		for (int depth = 0; current != null && depth < Wrappers.MOST_WRAPPERS; depth++) {
			if (SECURITYS.get(current.getClass())) {
				return true;
			}
			current = wrappers.unwrap(current);
		}
		return false;
	}

}
