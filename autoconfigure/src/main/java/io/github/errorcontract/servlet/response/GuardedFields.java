package io.github.errorcontract.servlet.response;

import java.util.List;

import io.github.errorcontract.headers.HeaderSyntax;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * What is done to the header fields of a response that the application sets. Where it
 * makes an error itself, they are completed as the status demands, which is taken back
 * when it changes its mind; malformed values are dropped.
 */
final class GuardedFields {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final ResponseGuard guard;

	private boolean malformed;

	private boolean complete;

	private List<String> added = List.of();

	GuardedFields(HttpServletRequest request, HttpServletResponse response, ResponseGuard guard) {
		this.request = request;
		this.response = response;
		this.guard = guard;
	}

	/**
	 * Notes that the application sets a field, and makes room for its value.
	 */
	void take(String name, @Nullable String value) {
		if (value != null && !HeaderSyntax.isValue(value)) {
			this.malformed = true;
		}
		if (!this.added.isEmpty()) {
			withdraw(name);
		}
	}

	private void withdraw(String name) {
		for (String field : this.added) {
			if (field.equalsIgnoreCase(name)) {
				this.response.setHeader(field, null);
				this.added = this.added.stream().filter((other) -> !other.equals(field)).toList();
				return;
			}
		}
	}

	/**
	 * Drops malformed values.
	 */
	void drop() {
		if (this.malformed) {
			this.guard.dropMalformed(this.response);
		}
	}

	/**
	 * Completes the fields, once for each status.
	 */
	void complete() {
		if (!this.complete) {
			this.complete = true;
			drop();
			this.added = this.guard.complete(this.request, this.response);
		}
	}

	/**
	 * Takes back what the status demanded, before it changes.
	 */
	void reopen() {
		this.complete = false;
		if (!this.added.isEmpty()) {
			this.added.forEach((name) -> this.response.setHeader(name, null));
			this.added = List.of();
		}
	}

}
