package io.github.errorcontract.cause.status;

import java.net.URI;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.language.DeclaredProblem;
import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What a developer has put into Spring's {@code ProblemDetail}, other than the status and
 * the detail: properties are members of the error, type and title those of a problem.
 */
final class DeclaredBody {

	private static final Logger logger = LoggerFactory.getLogger(DeclaredBody.class);

	private DeclaredBody() {
	}

	static void copy(ProblemDetail body, ApiError.Builder error) {
		String uri = uri(body.getType());
		String title = title(body);
		if (uri != null || title != null) {
			error.type(new DeclaredProblem(error.type(), uri, title));
		}
		Map<String, Object> properties = body.getProperties();
		if (properties != null) {
			error.refusals(DeclaredBody::logRefused);
			properties.forEach(error::property);
			error.refusals(null);
		}
	}

	private static @Nullable String uri(@Nullable URI type) {
		String uri = (type != null) ? type.toString() : "";
		return (uri.isEmpty() || uri.equals("about:blank")) ? null : uri;
	}

	/**
	 * Returns the title, null for that of the status, which Spring gives where there is
	 * none.
	 */
	private static @Nullable String title(ProblemDetail body) {
		HttpStatus status = HttpStatus.resolve(body.getStatus());
		String title = body.getTitle();
		return (title == null || title.isBlank() || (status != null && title.equals(status.getReasonPhrase()))) ? null
				: title;
	}

	private static void logRefused(String name) {
		SafeLogger.run(() -> logger.debug("Ignoring property '{}' of a problem", LogText.fit(name)));
	}

}
