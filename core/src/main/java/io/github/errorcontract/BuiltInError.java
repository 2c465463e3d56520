package io.github.errorcontract;

import java.util.HashMap;
import java.util.Map;

/**
 * The built-in codes. Every status that IANA has registered from 400 to 599 has one that
 * stands for the bare status; the others name a more specific cause. New constants may
 * come in minor versions: a service that defines the same code keeps its own definition.
 */
public enum BuiltInError implements ErrorType {

	/** Malformed request that no other code describes (RFC 9110, section 15.5.1). */
	INVALID_REQUEST(400, "The request is invalid."),

	/** Body that cannot be read at all: not JSON, truncated, empty, wrongly encoded. */
	MALFORMED_BODY(400, "The request body cannot be read."),

	/** Parameter, header, cookie, part or body property that is required but absent. */
	MISSING_VALUE(400, "A required value is missing."),

	/** Value of the wrong type or outside the allowed ones. */
	INVALID_VALUE(400, "A value is invalid."),

	/** Property that the type of the body does not know. */
	UNKNOWN_FIELD(400, "The request body has an unknown field."),

	/** API version that the service does not support. */
	UNSUPPORTED_API_VERSION(400, "The API version is not supported."),

	/** No credentials or wrong ones (RFC 9110, section 15.5.2). */
	UNAUTHENTICATED(401, "Authentication is required."),

	/** Bearer token malformed, expired or revoked (RFC 6750, section 3.1). */
	INVALID_TOKEN(401, "The access token is invalid."),

	/** Reserved by RFC 9110, section 15.5.3. */
	PAYMENT_REQUIRED(402, "Payment is required."),

	/** Known caller without the right to do this (RFC 9110, section 15.5.4). */
	FORBIDDEN(403, "Access is denied."),

	/** Bearer token without a required scope (RFC 6750, section 3.1). */
	INSUFFICIENT_SCOPE(403, "The access token lacks a required scope."),

	/** CSRF token missing or wrong. */
	INVALID_CSRF_TOKEN(403, "The CSRF token is missing or wrong."),

	/** Cross-origin request that the CORS configuration refuses. */
	CORS_REJECTED(403, "The cross-origin request is not allowed."),

	/** Resource that does not exist (RFC 9110, section 15.5.5). */
	NOT_FOUND(404, "The requested resource does not exist."),

	/** Path that no handler and no static resource serves. */
	ROUTE_NOT_FOUND(404, "There is nothing at this address."),

	/** Method that the resource does not support (RFC 9110, section 15.5.6). */
	METHOD_NOT_ALLOWED(405, "This method is not supported here."),

	/** No representation that the client accepts (RFC 9110, section 15.5.7). */
	NOT_ACCEPTABLE(406, "No acceptable representation is available."),

	/** Authentication with a proxy is needed (RFC 9110, section 15.5.8). */
	PROXY_AUTHENTICATION_REQUIRED(407, "Authentication with the proxy is required."),

	/** Request that did not arrive in time (RFC 9110, section 15.5.9). */
	REQUEST_TIMEOUT(408, "The request was not completed in time."),

	/** State of the resource that forbids the request (RFC 9110, section 15.5.10). */
	CONFLICT(409, "The request conflicts with the current state of the resource."),

	/** Resource that exists already. */
	DUPLICATE_RESOURCE(409, "A resource with these values exists already."),

	/** Resource that others refer to, or a reference to one that does not exist. */
	REFERENCE_CONFLICT(409, "The request conflicts with a reference between resources."),

	/** Resource that someone else changed in the meantime. */
	STALE_RESOURCE(409, "The resource was changed by someone else in the meantime."),

	/** Resource that existed once (RFC 9110, section 15.5.11). */
	GONE(410, "The requested resource no longer exists."),

	/** Content-Length is missing (RFC 9110, section 15.5.12). */
	LENGTH_REQUIRED(411, "The length of the content is required."),

	/** Condition of a header that does not hold (RFC 9110, section 15.5.13). */
	PRECONDITION_FAILED(412, "A precondition of the request does not hold."),

	/** Body, part, form or upload over the limit (RFC 9110, section 15.5.14). */
	CONTENT_TOO_LARGE(413, "The request content is too large."),

	/** Target URI over the limit (RFC 9110, section 15.5.15). */
	URI_TOO_LONG(414, "The request URI is too long."),

	/** Media type that is not supported (RFC 9110, section 15.5.16). */
	UNSUPPORTED_MEDIA_TYPE(415, "The media type of the request is not supported."),

	/** Range that cannot be served (RFC 9110, section 15.5.17). */
	RANGE_NOT_SATISFIABLE(416, "The requested range cannot be served."),

	/** Expect header that cannot be met (RFC 9110, section 15.5.18). */
	EXPECTATION_FAILED(417, "The expectation of the request cannot be met."),

	/** Request that reached the wrong server (RFC 9110, section 15.5.20). */
	MISDIRECTED_REQUEST(421, "The request was sent to the wrong server."),

	/** Content that cannot be processed (RFC 9110, section 15.5.21). */
	UNPROCESSABLE_CONTENT(422, "The request content cannot be processed."),

	/** Well-formed input that breaks the rules of validation. */
	VALIDATION_ERROR(422, "The request is not valid."),

	/** Resource that is locked (RFC 4918, section 11.3). */
	LOCKED(423, "The resource is locked."),

	/** Request that depended on one that failed (RFC 4918, section 11.4). */
	FAILED_DEPENDENCY(424, "A request that this one depends on failed."),

	/** Request that might be replayed (RFC 8470, section 5.2). */
	TOO_EARLY(425, "The request was sent too early."),

	/** Other protocol is needed (RFC 9110, section 15.5.22). */
	UPGRADE_REQUIRED(426, "Another protocol is required."),

	/** Request that has to be conditional (RFC 6585, section 3). */
	PRECONDITION_REQUIRED(428, "The request must be conditional."),

	/** Too many requests in a given time (RFC 6585, section 4). */
	RATE_LIMITED(429, "Too many requests."),

	/** Header fields over the limit (RFC 6585, section 5). */
	REQUEST_HEADER_FIELDS_TOO_LARGE(431, "The request header fields are too large."),

	/** Denied as a consequence of a legal demand (RFC 7725, section 3). */
	UNAVAILABLE_FOR_LEGAL_REASONS(451, "The resource is unavailable for legal reasons."),

	/** Any 4xx that IANA has not registered. */
	CLIENT_ERROR(400, "The request cannot be served."),

	/** Anything that is not mapped (RFC 9110, section 15.6.1). */
	INTERNAL_ERROR(500, "An internal error occurred."),

	/** Functionality that does not exist yet (RFC 9110, section 15.6.2). */
	NOT_IMPLEMENTED(501, "This is not implemented."),

	/** Another service that answered with an error (RFC 9110, section 15.6.3). */
	UPSTREAM_ERROR(502, "Another service failed to answer correctly."),

	/** Temporary overload or maintenance (RFC 9110, section 15.6.4). */
	SERVICE_UNAVAILABLE(503, "The service is temporarily unavailable."),

	/** Another service that did not answer in time (RFC 9110, section 15.6.5). */
	UPSTREAM_TIMEOUT(504, "Another service did not answer in time."),

	/** HTTP version that is not supported (RFC 9110, section 15.6.6). */
	HTTP_VERSION_NOT_SUPPORTED(505, "The HTTP version is not supported."),

	/** Wrongly configured content negotiation (RFC 2295, section 8.1). */
	VARIANT_ALSO_NEGOTIATES(506, "The content negotiation is configured wrongly."),

	/** No room to complete the request (RFC 4918, section 11.5). */
	INSUFFICIENT_STORAGE(507, "There is not enough storage to complete the request."),

	/** Infinite loop while processing (RFC 5842, section 7.2). */
	LOOP_DETECTED(508, "A loop was detected while processing the request."),

	/** Extension that is needed (RFC 2774, section 7). */
	NOT_EXTENDED(510, "An extension of the request is required."),

	/** Authentication with the network is needed (RFC 6585, section 6). */
	NETWORK_AUTHENTICATION_REQUIRED(511, "Authentication with the network is required."),

	/** Any 5xx that IANA has not registered. */
	SERVER_ERROR(500, "The server cannot serve the request.");

	private static final Map<Integer, BuiltInError> BY_STATUS = new HashMap<>();

	static {
		for (BuiltInError error : values()) {
			BY_STATUS.putIfAbsent(error.status, error);
		}
	}

	private final int status;

	private final String message;

	BuiltInError(int status, String message) {
		this.status = status;
		this.message = message;
	}

	/**
	 * Returns the constant that stands for a bare status, that is for one of which
	 * nothing else is known.
	 * @param status the HTTP status
	 * @return the constant of the status' registered name; {@link #CLIENT_ERROR} or
	 * {@link #SERVER_ERROR} for one that IANA has not registered
	 */
	public static BuiltInError ofStatus(int status) {
		BuiltInError error = BY_STATUS.get(status);
		if (error != null) {
			return error;
		}
		return (status >= 400 && status < 500) ? CLIENT_ERROR : SERVER_ERROR;
	}

	@Override
	public int status() {
		return this.status;
	}

	@Override
	public String message() {
		return this.message;
	}

}
