package io.github.errorcontract.message;

import java.util.function.Function;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.failure.Causes;
import io.github.errorcontract.language.ShippedLanguage;
import io.github.errorcontract.language.ShippedTexts;
import io.github.errorcontract.language.ShippedType;
import io.github.errorcontract.language.TextSource;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;

/**
 * Chooses the text of an error, strongest first: the one that the failure gives, unless
 * {@code expose-message} is {@code false}; the application's {@link MessageSource} by
 * {@code error.CODE}; the configured one; that of the type, where it is a developer's;
 * ours, in the best language for the client. A text of another language, to which the
 * message source has fallen back, gives way to ours where that is in the language asked
 * for. All but the first may name what the exception has ({@link TextValues}). A blank
 * text counts as none. A reason that was declared with a status may be a key of the
 * message source ({@link DeclaredReason}).
 */
public final class ErrorMessages {

	private final ApplicationTexts application;

	private final ShippedTexts shipped = new ShippedTexts();

	private final DetailMessages details;

	private final Function<Throwable, @Nullable ErrorMapper> mappers;

	/**
	 * Creates the texts.
	 * @param source the application's texts, null where it has none
	 * @param mappers finds the mapper of a failure, which may be one of
	 * {@link DetailTexts} or have a {@link DeclaredReason}
	 */
	public ErrorMessages(@Nullable TextSource source, Function<Throwable, @Nullable ErrorMapper> mappers) {
		this.application = new ApplicationTexts(source);
		this.details = new DetailMessages(this.application, this.shipped, mappers);
		this.mappers = mappers;
	}

	/**
	 * Chooses the texts of an error and its details.
	 * @param error the error
	 * @param cause the failure that decided the answer, null where there was none
	 * @param definition what the catalogue says of the code, null for nothing
	 * @param context the request
	 */
	public void choose(ApiError.Builder error, @Nullable Throwable cause, @Nullable ErrorDefinition definition,
			ErrorContext context) {
		Boolean exposeMessage = (definition != null) ? definition.exposeMessage() : null;
		LocalizedText reason = Boolean.FALSE.equals(exposeMessage) ? null : reason(error, cause, context);
		String given = (reason != null) ? reason.text() : given(error, cause, exposeMessage);
		if (given != null && reason == null && error.details().isEmpty()) {
			error.message(given);
			return;
		}
		TextLanguages languages = new TextLanguages(context);
		if (reason != null) {
			languages.use(reason.language());
		}
		error.message((given != null) ? given
				: text(error, cause, (definition != null) ? definition.message() : null, languages));
		if (!error.details().isEmpty()) {
			this.details.choose(error, cause, languages);
		}
		languages.describe(error);
	}

	/**
	 * Finds the text of a declared reason that is a key of the application's.
	 */
	private @Nullable LocalizedText reason(ApiError.Builder error, @Nullable Throwable cause, ErrorContext context) {
		if (cause == null || !this.application.exist()
				|| !(this.mappers.apply(cause) instanceof DeclaredReason declared)) {
			return null;
		}
		for (String key : declared.keys(cause, error)) {
			@Nullable Object[] arguments = declared.arguments(cause);
			LocalizedText text = (arguments.length > 0) ? this.application.find(key, arguments, context.locale())
					: this.application.find(key, new TextValues(error, cause), context.locale());
			if (text != null) {
				return text;
			}
		}
		return null;
	}

	private static @Nullable String given(ApiError.Builder error, @Nullable Throwable cause,
			@Nullable Boolean exposeMessage) {
		if (Boolean.FALSE.equals(exposeMessage)) {
			return null;
		}
		if (error.text() != null) {
			return textOrNull(error.message());
		}
		String exposed = (cause != null && Boolean.TRUE.equals(exposeMessage)) ? Causes.message(cause) : null;
		return (exposed != null) ? textOrNull(MessageTemplate.format(exposed, error.arguments())) : null;
	}

	private static @Nullable String textOrNull(String text) {
		return text.isBlank() ? null : text;
	}

	private String text(ApiError.Builder error, @Nullable Throwable cause, @Nullable String definedText,
			TextLanguages languages) {
		String configured = StringUtils.hasText(definedText) ? definedText : null;
		LocalizedText own = this.application.exist() ? own(error.type(), new TextValues(error, cause), languages)
				: null;
		boolean ours = configured == null && ShippedType.key(error.type()) != null;
		if (own != null && !(own.foreign() && ours && languages.areShipped())) {
			languages.use(own.language());
			return own.text();
		}
		String text = formatted((configured != null) ? configured : typeText(error.type(), languages), error, cause);
		return StringUtils.hasText(text) ? text : typeText(BuiltInError.ofStatus(error.status()), languages);
	}

	private static @Nullable String formatted(@Nullable String text, ApiError.Builder error,
			@Nullable Throwable cause) {
		if (text == null) {
			return null;
		}
		return MessageTemplate.hasNames(text) ? new TextValues(error, cause).putInto(text)
				: MessageTemplate.format(text, error.arguments());
	}

	private @Nullable LocalizedText own(ErrorType type, TextValues values, TextLanguages languages) {
		languages.vary();
		String key = "error." + type.code();
		String variant = ShippedType.variant(type);
		LocalizedText text = (variant != null) ? this.application.find(key + "." + variant, values, languages.locale())
				: null;
		return (text != null) ? text : this.application.find(key, values, languages.locale());
	}

	private String typeText(ErrorType type, TextLanguages languages) {
		String key = ShippedType.key(type);
		if (key == null) {
			return type.message();
		}
		ShippedLanguage language = languages.shipped();
		String text = (language != ShippedLanguage.ENGLISH) ? this.shipped.find(key, language) : null;
		languages.use((text != null) ? language.tag() : ShippedLanguage.ENGLISH.tag());
		return (text != null) ? text : type.message();
	}

}
