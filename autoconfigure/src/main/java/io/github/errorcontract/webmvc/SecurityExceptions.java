package io.github.errorcontract.webmvc;

import io.github.errorcontract.failure.FailureCheck;
import io.github.errorcontract.failure.ThrowableTypes;
import io.github.errorcontract.pipeline.ErrorPipeline;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Recognizes the failures that have to reach Spring Security: it alone knows whether the
 * caller is authenticated, and how to ask for credentials. Like Security, it looks for
 * its exceptions among all causes.
 */
final class SecurityExceptions {

	private final ObjectProvider<ErrorPipeline> pipeline;

	/**
	 * Creates the recognition.
	 * @param pipeline knows what is mapped, looked up with the first failure that has an
	 * exception of Spring Security inside
	 */
	SecurityExceptions(ObjectProvider<ErrorPipeline> pipeline) {
		this.pipeline = pipeline;
	}

	/**
	 * Finds such an exception in a failure: the failure itself, or one of its causes
	 * where nothing nearer is mapped on purpose. Causes that form a loop have none:
	 * Security would follow them without end.
	 */
	@Nullable Throwable find(Throwable failure) {
		Throwable found = Types.SECURITY.firstIn(failure);
		if (found == null || !FailureCheck.isTellable(failure)) {
			return null;
		}
		return (found == failure || !this.pipeline.getObject().isMappedOnPurpose(failure, found)) ? found : null;
	}

	/**
	 * Tells whether a failure is such an exception itself.
	 */
	static boolean isOne(Throwable failure) {
		return Types.SECURITY.contains(failure.getClass());
	}

	/**
	 * Keeps the classes apart, as only a failure needs them.
	 */
	private static final class Types {

		static final ThrowableTypes SECURITY = ThrowableTypes.of(
				"org.springframework.security.core.AuthenticationException",
				"org.springframework.security.access.AccessDeniedException",
				"org.springframework.security.oauth2.client.ClientAuthorizationRequiredException");

	}

}
