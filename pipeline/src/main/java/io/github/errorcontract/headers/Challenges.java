package io.github.errorcontract.headers;

import java.util.List;
import java.util.Objects;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import org.jspecify.annotations.Nullable;

/**
 * The challenges of a 401 that has none: the configured one, else those of what guards
 * the request, else that for a bearer token. An invalid token is named as such (RFC 6750,
 * section 3.1).
 *
 * @param configured the configured challenge, null for none
 */
record Challenges(@Nullable String configured) {

	private static final String BEARER = "Bearer";

	private static final String INVALID_TOKEN = " error=\"invalid_token\"";

	private static final String ERROR = "error=";

	/**
	 * Returns the challenges.
	 * @param error the error, null for one that was made elsewhere
	 * @param fields know what guards the request
	 */
	List<String> of(@Nullable ApiError error, HeaderFields fields) {
		boolean invalidToken = error != null && error.code().equals(BuiltInError.INVALID_TOKEN.code());
		if (this.configured != null) {
			return List.of(invalidToken ? naming(this.configured) : this.configured);
		}
		List<String> asked = sendable(fields.challenges());
		if (!invalidToken) {
			return asked.isEmpty() ? List.of(BEARER) : asked;
		}
		List<String> bearer = asked.stream().filter(Challenges::isBearer).map(Challenges::naming).toList();
		return bearer.isEmpty() ? List.of(naming(BEARER)) : bearer;
	}

	private static List<String> sendable(List<String> challenges) {
		return challenges.stream()
			.map((challenge) -> HeaderSyntax.sendable("WWW-Authenticate", challenge))
			.filter(Objects::nonNull)
			.toList();
	}

	/**
	 * Returns the challenge of a proxy.
	 */
	String ofProxy() {
		return (this.configured != null) ? this.configured : BEARER;
	}

	/**
	 * Names the error in a challenge for a bearer token; leaves any other alone.
	 */
	private static String naming(String challenge) {
		if (!isBearer(challenge) || challenge.contains(ERROR)) {
			return challenge;
		}
		String parameters = challenge.substring(BEARER.length()).strip();
		String separator = (parameters.isEmpty() || parameters.startsWith(",")) ? "" : ", ";
		return BEARER + INVALID_TOKEN + separator + parameters;
	}

	private static boolean isBearer(String challenge) {
		int end = BEARER.length();
		return challenge.regionMatches(true, 0, BEARER, 0, end)
				&& (challenge.length() == end || " ,".indexOf(challenge.charAt(end)) >= 0);
	}

}
