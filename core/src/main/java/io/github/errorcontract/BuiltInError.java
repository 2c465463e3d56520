package io.github.errorcontract;

import java.util.HashMap;
import java.util.Map;

/**
 * The built-in codes. There is one for each status from 400 to 599 that is registered
 * with IANA; the others stand for a more specific cause.
 * <p>
 * Minor versions may add constants. If a service defines an error type with the same
 * code, its own definition takes precedence.
 *
 * @since 0.1.0
 */
public enum BuiltInError implements ErrorType {

	/** Malformed request not covered by another code (RFC 9110, section 15.5.1). */
	INVALID_REQUEST(400, "The request is invalid."),

	/**
	 * Request body that cannot be parsed: invalid JSON, truncated, empty, wrong encoding.
	 */
	MALFORMED_BODY(400, "The request body cannot be read."),

	/** Missing required parameter, header, cookie, part or property of the body. */
	MISSING_VALUE(400, "A required value is missing."),

	/** Value of the wrong type or not among the allowed values. */
	INVALID_VALUE(400, "A value is invalid."),

	/** Property of the request body that is not known. */
	UNKNOWN_FIELD(400, "The request body contains an unknown field."),

	/** Unsupported API version. */
	UNSUPPORTED_API_VERSION(400, "The API version is not supported."),

	/** Missing or wrong credentials (RFC 9110, section 15.5.2). */
	UNAUTHENTICATED(401, "Authentication is required."),

	/** Malformed, expired or revoked bearer token (RFC 6750, section 3.1). */
	INVALID_TOKEN(401, "The access token is invalid."),

	/** Reserved for future use (RFC 9110, section 15.5.3). */
	PAYMENT_REQUIRED(402, "Payment is required."),

	/** Caller that is not allowed to do this (RFC 9110, section 15.5.4). */
	FORBIDDEN(403, "Access is denied."),

	/** Bearer token that lacks a required scope (RFC 6750, section 3.1). */
	INSUFFICIENT_SCOPE(403, "The access token lacks a required scope."),

	/** Missing or wrong CSRF token. */
	INVALID_CSRF_TOKEN(403, "The CSRF token is missing or invalid."),

	/** Cross-origin request rejected by the CORS configuration. */
	CORS_REJECTED(403, "The cross-origin request is not allowed."),

	/** Resource that does not exist (RFC 9110, section 15.5.5). */
	NOT_FOUND(404, "The requested resource does not exist."),

	/** Path without a handler or static resource. */
	ROUTE_NOT_FOUND(404, "No resource was found at this path."),

	/** Method not supported by the resource (RFC 9110, section 15.5.6). */
	METHOD_NOT_ALLOWED(405, "The HTTP method is not supported for this resource."),

	/** No representation acceptable to the client (RFC 9110, section 15.5.7). */
	NOT_ACCEPTABLE(406, "No acceptable representation is available."),

	/** Authentication with a proxy required (RFC 9110, section 15.5.8). */
	PROXY_AUTHENTICATION_REQUIRED(407, "Proxy authentication is required."),

	/** Request not completed in time (RFC 9110, section 15.5.9). */
	REQUEST_TIMEOUT(408, "The request was not completed in time."),

	/** Conflict with the current state of the resource (RFC 9110, section 15.5.10). */
	CONFLICT(409, "The request conflicts with the current state of the resource."),

	/** Violation of a unique constraint. */
	DUPLICATE_RESOURCE(409, "A resource with these values already exists."),

	/** Resource still referenced by others, or reference to one that does not exist. */
	REFERENCE_CONFLICT(409, "The request conflicts with a reference between resources."),

	/** Resource modified concurrently. */
	STALE_RESOURCE(409, "The resource was changed by someone else in the meantime."),

	/** Resource that is no longer available (RFC 9110, section 15.5.11). */
	GONE(410, "The requested resource no longer exists."),

	/** Missing {@code Content-Length} (RFC 9110, section 15.5.12). */
	LENGTH_REQUIRED(411, "The Content-Length header is required."),

	/** Precondition that evaluated to false (RFC 9110, section 15.5.13). */
	PRECONDITION_FAILED(412, "A precondition of the request was not met."),

	/** Body, part, form or upload over the limit (RFC 9110, section 15.5.14). */
	CONTENT_TOO_LARGE(413, "The request content is too large."),

	/** Target URI over the limit (RFC 9110, section 15.5.15). */
	URI_TOO_LONG(414, "The request URI is too long."),

	/** Unsupported media type (RFC 9110, section 15.5.16). */
	UNSUPPORTED_MEDIA_TYPE(415, "The media type of the request is not supported."),

	/** Range that cannot be satisfied (RFC 9110, section 15.5.17). */
	RANGE_NOT_SATISFIABLE(416, "The requested range cannot be satisfied."),

	/** {@code Expect} header that cannot be met (RFC 9110, section 15.5.18). */
	EXPECTATION_FAILED(417, "The expectation of the request cannot be met."),

	/** Request sent to the wrong server (RFC 9110, section 15.5.20). */
	MISDIRECTED_REQUEST(421, "The request was sent to the wrong server."),

	/** Content that cannot be processed (RFC 9110, section 15.5.21). */
	UNPROCESSABLE_CONTENT(422, "The request content cannot be processed."),

	/** Well-formed input that violates validation rules. */
	VALIDATION_ERROR(422, "The request failed validation."),

	/** Locked resource (RFC 4918, section 11.3). */
	LOCKED(423, "The resource is locked."),

	/** Request that depended on one that failed (RFC 4918, section 11.4). */
	FAILED_DEPENDENCY(424, "A request that this one depends on failed."),

	/** Request that might be replayed (RFC 8470, section 5.2). */
	TOO_EARLY(425, "The request was sent too early."),

	/** Different protocol required (RFC 9110, section 15.5.22). */
	UPGRADE_REQUIRED(426, "A different protocol is required."),

	/** Request that must be conditional (RFC 6585, section 3). */
	PRECONDITION_REQUIRED(428, "The request must be conditional."),

	/** Too many requests in a given period (RFC 6585, section 4). */
	RATE_LIMITED(429, "Too many requests."),

	/** Request headers over the limit (RFC 6585, section 5). */
	REQUEST_HEADER_FIELDS_TOO_LARGE(431, "The request header fields are too large."),

	/** Access denied as a consequence of a legal demand (RFC 7725, section 3). */
	UNAVAILABLE_FOR_LEGAL_REASONS(451, "The resource is unavailable for legal reasons."),

	/** Any 4xx status not registered with IANA. */
	CLIENT_ERROR(400, "The request cannot be fulfilled."),

	/** Any exception that is not mapped (RFC 9110, section 15.6.1). */
	INTERNAL_ERROR(500, "An internal error occurred."),

	/** Functionality that is not implemented (RFC 9110, section 15.6.2). */
	NOT_IMPLEMENTED(501, "This functionality is not implemented."),

	/** Error or invalid response of an upstream service (RFC 9110, section 15.6.3). */
	UPSTREAM_ERROR(502, "An upstream service returned an invalid response."),

	/** Temporary overload or maintenance (RFC 9110, section 15.6.4). */
	SERVICE_UNAVAILABLE(503, "The service is temporarily unavailable."),

	/** Upstream service that did not respond in time (RFC 9110, section 15.6.5). */
	UPSTREAM_TIMEOUT(504, "An upstream service did not respond in time."),

	/** Unsupported HTTP version (RFC 9110, section 15.6.6). */
	HTTP_VERSION_NOT_SUPPORTED(505, "The HTTP version is not supported."),

	/** Misconfigured content negotiation (RFC 2295, section 8.1). */
	VARIANT_ALSO_NEGOTIATES(506, "Content negotiation is misconfigured."),

	/** Not enough storage to complete the request (RFC 4918, section 11.5). */
	INSUFFICIENT_STORAGE(507, "There is not enough storage to complete the request."),

	/** Infinite loop while processing the request (RFC 5842, section 7.2). */
	LOOP_DETECTED(508, "A loop was detected while processing the request."),

	/** Missing extension of the request (RFC 2774, section 7). */
	NOT_EXTENDED(510, "An extension to the request is required."),

	/** Authentication with the network required (RFC 6585, section 6). */
	NETWORK_AUTHENTICATION_REQUIRED(511, "Network authentication is required."),

	/** Any 5xx status not registered with IANA. */
	SERVER_ERROR(500, "The server cannot fulfill the request.");

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
	 * Returns the constant for a status of which nothing else is known.
	 * @param status the HTTP status code
	 * @return the constant for the status, or {@link #CLIENT_ERROR} or
	 * {@link #SERVER_ERROR} if it is not registered with IANA
	 */
	public static BuiltInError ofStatus(int status) {
		BuiltInError error = BY_STATUS.get(status);
		if (error != null) {
			return error;
		}
		return (status / 100 == 4) ? CLIENT_ERROR : SERVER_ERROR;
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
