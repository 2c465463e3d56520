package io.github.errorcontract.benchmarks.load;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the service, and the statuses that it may answer with.
 */
enum Fault {

	NONE("GET /orders/1", "", 200),

	MISSING_ORDER("GET /orders/4711", "", 404),

	INTERRUPTED("GET /interrupted", "", 409),

	NO_ROUTE("GET /nowhere", "", 404),

	INVALID("POST /customers", "{\"name\":\"\",\"email\":\"a\",\"age\":1}", 422),

	MALFORMED("POST /customers", "{\"name\":", 400),

	UNMAPPED("GET /unmapped", "", 500),

	REJECTED("GET /later", "", 409, 503),

	LATE("GET /late", ""),

	ABANDONED("GET /large", "");

	private final String line;

	private final String body;

	private final Set<Integer> statuses;

	Fault(String line, String body, Integer... statuses) {
		this.line = line;
		this.body = body;
		this.statuses = Set.of(statuses);
	}

	boolean expects(int status) {
		return this.statuses.contains(status);
	}

	String request(@Nullable String id) {
		return this.line + " HTTP/1.1\r\nHost: localhost\r\n" + ((id != null) ? "X-Request-Id: " + id + "\r\n" : "")
				+ (this.body.isEmpty() ? ""
						: "Content-Type: application/json\r\nContent-Length: " + this.body.length() + "\r\n")
				+ "\r\n" + this.body;
	}

}
