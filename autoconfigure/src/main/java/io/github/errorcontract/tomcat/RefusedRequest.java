package io.github.errorcontract.tomcat;

import org.apache.catalina.connector.Request;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/**
 * A request that Tomcat refused. Tomcat answers a head over its limit with 400; RFC 9110,
 * section 15.5.15, and RFC 6585, section 5, have statuses that say what is wrong.
 */
final class RefusedRequest {

	private static final int BAD_REQUEST = 400;

	private static final int URI_TOO_LONG = 414;

	private static final int HEADER_FIELDS_TOO_LARGE = 431;

	private RefusedRequest() {
	}

	/**
	 * Returns the status to answer with.
	 * @param request the request, as far as Tomcat has read it
	 * @param status what Tomcat would answer
	 * @param failure why, null where Tomcat does not say
	 */
	static int status(Request request, int status, @Nullable Throwable failure) {
		if (status != BAD_REQUEST || !isTooLarge(failure) || request.getMethod() == null) {
			return status;
		}
		return (request.getRequestURI() != null) ? HEADER_FIELDS_TOO_LARGE : URI_TOO_LONG;
	}

	/**
	 * Tells whether the head is over the limit. Tomcat says so by a text of its resources
	 * alone; where it has none by that key any more, the status is Tomcat's.
	 */
	private static boolean isTooLarge(@Nullable Throwable failure) {
		return failure instanceof IllegalArgumentException && failure.getMessage() != null && failure.getMessage()
			.equals(StringManager.getManager("org.apache.coyote.http11").getString("iib.requestheadertoolarge.error"));
	}

}
