package io.github.errorcontract.format;

/**
 * The phrases of IANA's registry of HTTP status codes.
 */
public final class StatusPhrase {

	private static final String CLIENT_ERROR = "Client Error";

	private static final String SERVER_ERROR = "Server Error";

	private StatusPhrase() {
	}

	/**
	 * Returns the phrase of a status.
	 * @param status the status, 400 to 599
	 * @return the registered phrase, that of its class for one that is not registered
	 */
	public static String of(int status) {
		return (status < 500) ? ofClientError(status) : ofServerError(status);
	}

	/**
	 * Returns whether a status is registered with IANA.
	 * @param status the status, 400 to 599
	 * @return whether it has a phrase of its own
	 */
	public static boolean isRegistered(int status) {
		return !of(status).equals((status < 500) ? CLIENT_ERROR : SERVER_ERROR);
	}

	private static String ofClientError(int status) {
		return switch (status) {
			case 400 -> "Bad Request";
			case 401 -> "Unauthorized";
			case 402 -> "Payment Required";
			case 403 -> "Forbidden";
			case 404 -> "Not Found";
			case 405 -> "Method Not Allowed";
			case 406 -> "Not Acceptable";
			case 407 -> "Proxy Authentication Required";
			case 408 -> "Request Timeout";
			case 409 -> "Conflict";
			case 410 -> "Gone";
			case 411 -> "Length Required";
			case 412 -> "Precondition Failed";
			case 413 -> "Content Too Large";
			case 414 -> "URI Too Long";
			default -> ofLaterClientError(status);
		};
	}

	private static String ofLaterClientError(int status) {
		return switch (status) {
			case 415 -> "Unsupported Media Type";
			case 416 -> "Range Not Satisfiable";
			case 417 -> "Expectation Failed";
			case 421 -> "Misdirected Request";
			case 422 -> "Unprocessable Content";
			case 423 -> "Locked";
			case 424 -> "Failed Dependency";
			case 425 -> "Too Early";
			case 426 -> "Upgrade Required";
			case 428 -> "Precondition Required";
			case 429 -> "Too Many Requests";
			case 431 -> "Request Header Fields Too Large";
			case 451 -> "Unavailable For Legal Reasons";
			default -> CLIENT_ERROR;
		};
	}

	private static String ofServerError(int status) {
		return switch (status) {
			case 500 -> "Internal Server Error";
			case 501 -> "Not Implemented";
			case 502 -> "Bad Gateway";
			case 503 -> "Service Unavailable";
			case 504 -> "Gateway Timeout";
			case 505 -> "HTTP Version Not Supported";
			case 506 -> "Variant Also Negotiates";
			case 507 -> "Insufficient Storage";
			case 508 -> "Loop Detected";
			case 511 -> "Network Authentication Required";
			default -> SERVER_ERROR;
		};
	}

}
