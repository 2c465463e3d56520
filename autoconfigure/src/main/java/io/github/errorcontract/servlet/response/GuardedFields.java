package io.github.errorcontract.servlet.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * What was done to the header fields of a response whose error the application makes
 * itself: completed as the status demands, and taken back when it changes its mind.
 */
final class GuardedFields {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private boolean malformed;

	private boolean complete;

	private @Nullable String added;

	GuardedFields(HttpServletRequest request, HttpServletResponse response) {
		this.request = request;
		this.response = response;
	}

	/**
	 * Notes that a field was given a value that no field may have.
	 */
	void noteMalformed() {
		this.malformed = true;
	}

	/**
	 * Drops malformed values.
	 */
	void drop(ResponseGuard guard) {
		if (this.malformed) {
			guard.dropMalformed(this.response);
		}
	}

	/**
	 * Completes the fields, once for each status.
	 */
	void complete(ResponseGuard guard) {
		if (!this.complete) {
			this.complete = true;
			drop(guard);
			this.added = guard.complete(this.request, this.response);
		}
	}

	/**
	 * Makes room for a value of the application's.
	 */
	void yield(String name) {
		if (name.equalsIgnoreCase(this.added)) {
			withdraw();
		}
	}

	/**
	 * Takes back what the status demanded, before it changes.
	 */
	void reopen() {
		withdraw();
		this.complete = false;
	}

	private void withdraw() {
		if (this.added != null) {
			this.response.setHeader(this.added, null);
			this.added = null;
		}
	}

}
