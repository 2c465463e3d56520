package io.github.errorcontract.logging;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.log.LogText;

/**
 * Formats the log line of an error.
 */
final class LogLine {

	private static final int LONGEST_KEPT = 2048;

	private static final ThreadLocal<StringBuilder> LINES = ThreadLocal.withInitial(StringBuilder::new);

	private LogLine() {
	}

	/**
	 * Returns an empty line, which is reused by the errors of a thread to reduce
	 * allocation.
	 */
	static StringBuilder start() {
		StringBuilder line = LINES.get();
		if (line.capacity() > LONGEST_KEPT) {
			line = new StringBuilder();
			LINES.set(line);
		}
		line.setLength(0);
		return line;
	}

	/**
	 * Appends status and code of an error, and those shown to the client if it is
	 * disguised.
	 */
	static void appendError(StringBuilder line, ApiError error, ApiError answer) {
		line.append(error.status()).append(' ');
		LogText.append(line, error.code());
		if (error != answer && (error.status() != answer.status() || !error.code().equals(answer.code()))) {
			line.append(" disguised as ").append(answer.status()).append(' ');
			LogText.append(line, answer.code());
		}
	}

	static void appendRequest(StringBuilder line, ErrorContext context) {
		if (context.path().isEmpty()) {
			line.append("an unreadable request");
		}
		else {
			LogText.append(line, context.method());
			line.append(' ');
			LogText.append(line, context.path());
		}
		if (context.requestId() != null) {
			line.append(" [");
			LogText.append(line, context.requestId());
			line.append(']');
		}
	}

	/**
	 * Appends the class and message of the failure that decided; of our own exceptions
	 * the code says more than the class.
	 */
	static void appendFailure(StringBuilder line, Throwable failure) {
		line.append(": ");
		if (!(failure instanceof ApiException)) {
			line.append(name(failure.getClass())).append(": ");
		}
		LogText.appendMessage(line, failure);
	}

	private static String name(Class<?> failure) {
		String simpleName = failure.getSimpleName();
		return simpleName.isEmpty() ? failure.getName() : simpleName;
	}

	/**
	 * Appends the inputs to blame. The messages of Spring's binding failures would say
	 * the same at length, with the rejected values.
	 */
	static void appendDetails(StringBuilder line, List<ErrorDetail> details) {
		char separator = ':';
		for (ErrorDetail detail : details) {
			line.append(separator).append(' ');
			LogText.append(line, detail.code());
			if (detail.field() != null) {
				line.append(' ');
				LogText.append(line, detail.field());
			}
			separator = ',';
		}
	}

}
