package io.github.errorcontract.logging;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.errorcontract.definition.LogLevel;
import org.jspecify.annotations.Nullable;

/**
 * The log levels of errors by their status: that of the status itself, else that of all
 * statuses of its kind, else that of client or server errors. Immutable.
 */
public final class StatusLevels {

	private static final Pattern STATUS = Pattern.compile("[45](?:[0-9]{2}|[xX]{2})");

	private final LogLevel clientErrors;

	private final LogLevel serverErrors;

	private final Map<String, LogLevel> byStatus;

	/**
	 * Creates the levels.
	 * @param clientErrors the level of 4xx errors
	 * @param serverErrors the level of 5xx errors
	 * @param byStatus other levels by status, such as {@code 404}, or by kind,
	 * {@code 4xx} or {@code 5xx}
	 */
	public StatusLevels(LogLevel clientErrors, LogLevel serverErrors, Map<String, LogLevel> byStatus) {
		this.byStatus = byStatus.isEmpty() ? Map.of() : new HashMap<>();
		for (Map.Entry<String, LogLevel> level : byStatus.entrySet()) {
			this.byStatus.put(level.getKey().toLowerCase(Locale.ROOT), level.getValue());
		}
		this.clientErrors = this.byStatus.getOrDefault("4xx", clientErrors);
		this.serverErrors = this.byStatus.getOrDefault("5xx", serverErrors);
	}

	/**
	 * Tells whether a text names a status, or a kind of statuses, that errors have.
	 * @param status the text
	 * @return whether levels can be given for it
	 */
	public static boolean isStatus(String status) {
		return STATUS.matcher(status).matches();
	}

	LogLevel of(int status) {
		LogLevel own = this.byStatus.isEmpty() ? null : find(status);
		return (own != null) ? own : (status < 500) ? this.clientErrors : this.serverErrors;
	}

	private @Nullable LogLevel find(int status) {
		return this.byStatus.get(Integer.toString(status));
	}

}
