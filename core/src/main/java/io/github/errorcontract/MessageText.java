package io.github.errorcontract;

import org.jspecify.annotations.Nullable;

/**
 * The message of an error and its arguments. It is shared by all copies of the error, so
 * that it is formatted once for both the response and the log. Immutable except for the
 * formatted message, which is cached without synchronization: at worst, two threads
 * format the same message.
 */
final class MessageText {

	private static final MessageText NONE = new MessageText(null, new Object[0]);

	private final @Nullable String text;

	private final @Nullable Object[] arguments;

	private @Nullable Filled filled;

	private MessageText(@Nullable String text, @Nullable Object[] arguments) {
		this.text = text;
		this.arguments = arguments;
	}

	/**
	 * Creates a message.
	 * @param text the message with placeholders, or {@code null} for that of the type
	 * @param arguments the arguments, which are copied
	 */
	static MessageText of(@Nullable String text, @Nullable Object... arguments) {
		boolean bare = arguments.length == 0;
		return (bare && text == null) ? NONE : new MessageText(text, bare ? NONE.arguments : arguments.clone());
	}

	@Nullable String text() {
		return this.text;
	}

	@Nullable Object[] arguments() {
		return (this.arguments.length == 0) ? this.arguments : this.arguments.clone();
	}

	MessageText withArguments(@Nullable Object... others) {
		return of(this.text, others);
	}

	/**
	 * Returns the formatted message.
	 * @param type the type to take the message from if none was given
	 */
	String message(ErrorType type) {
		String template = (this.text != null) ? this.text : type.message();
		if (this.arguments.length == 0) {
			return template;
		}
		Filled made = this.filled;
		if (made == null || !made.template.equals(template)) {
			made = new Filled(template, MessageTemplate.format(template, this.arguments));
			this.filled = made;
		}
		return made.message;
	}

	private record Filled(String template, String message) {

	}

}
