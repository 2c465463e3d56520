package io.github.errorcontract.log;

import org.jspecify.annotations.Nullable;

/**
 * The rule for whatever a log line holds that is not written in our own code: no
 * character of it ends a line, controls a terminal or is invisible, and none is longer
 * than a reader wants.
 */
public final class LogText {

	private static final int LONGEST = 500;

	private static final String SESSION_ID = ";jsessionid=";

	private LogText() {
	}

	/**
	 * Returns a text that is fit for one line.
	 * @param text any text
	 * @return the text with a space in place of each unfit character, cut where it is too
	 * long
	 */
	public static String fit(@Nullable String text) {
		String value = String.valueOf(text);
		if (value.length() <= LONGEST && isFit(value)) {
			return value;
		}
		StringBuilder fit = new StringBuilder(Math.min(value.length(), LONGEST) + 3);
		append(fit, value);
		return fit.toString();
	}

	/**
	 * Returns a failure that is fit for a stack trace.
	 * @param failure any failure
	 * @return the failure itself, or what stands for it where its message, or that of a
	 * cause or a suppressed failure, cannot be read or holds an unfit character
	 */
	public static Throwable fit(Throwable failure) {
		return LoggableFailure.of(failure);
	}

	/**
	 * Appends a text like {@link #fit(String)}.
	 * @param line what to append to
	 * @param text any text
	 */
	public static void append(StringBuilder line, @Nullable String text) {
		String value = String.valueOf(text);
		int length = length(value);
		int start = line.length();
		line.append(value, 0, length);
		for (int i = 0; i < length; i++) {
			char character = value.charAt(i);
			if (character < ' ' || character >= 0x7F) {
				int point = Character.codePointAt(value, i);
				int size = Character.charCount(point);
				if (isUnfit(point)) {
					blank(line, start + i, Math.min(size, length - i));
				}
				i += size - 1;
			}
		}
		if (length < value.length()) {
			line.append("...");
		}
	}

	private static int length(String value) {
		boolean halved = value.length() > LONGEST && Character.isHighSurrogate(value.charAt(LONGEST - 1));
		return halved ? LONGEST - 1 : Math.min(value.length(), LONGEST);
	}

	/**
	 * Appends the message of a failure like {@link #fit(String)}, or why it has none.
	 * @param line what to append to
	 * @param failure the failure
	 */
	public static void appendMessage(StringBuilder line, Throwable failure) {
		append(line, withoutSessionId(LoggableFailure.message(failure)));
	}

	/**
	 * Cuts the session ID of a path (Jakarta Servlet, section 7.1.3) that a message
	 * quotes.
	 */
	private static @Nullable String withoutSessionId(@Nullable String message) {
		return (message != null && message.contains(SESSION_ID)) ? message.replaceAll(SESSION_ID + "[\\w.!~-]*", "")
				: message;
	}

	private static void blank(StringBuilder line, int start, int size) {
		for (int i = start; i < start + size; i++) {
			line.setCharAt(i, ' ');
		}
	}

	static boolean isFit(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character < ' ' || character >= 0x7F) {
				int point = Character.codePointAt(text, i);
				if (isUnfit(point)) {
					return false;
				}
				i += Character.charCount(point) - 1;
			}
		}
		return true;
	}

	private static boolean isUnfit(int point) {
		if (point >= ' ' && point < 0x7F) {
			return false;
		}
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			default -> false;
		};
	}

}
