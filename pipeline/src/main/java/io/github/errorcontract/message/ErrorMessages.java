package io.github.errorcontract.message;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
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

/**
 * Chooses the text of an error, strongest first: the one that the failure gives, unless
 * {@code expose-message} is {@code false}; the application's {@link MessageSource} by
 * {@code error.CODE}; the configured one; that of the type, where it is a developer's;
 * ours, in the best language for the client. A text of another language, to which the
 * message source has fallen back, gives way to ours where that is in the language asked
 * for. All but the first may name what the exception has ({@link TextValues}).
 */
public final class ErrorMessages {

	private final ApplicationTexts application;

	private final ShippedTexts shipped = new ShippedTexts();

	private final DetailMessages details;

	/**
	 * Creates the texts.
	 * @param source the application's texts, null where it has none
	 * @param detailTexts finds what a mapper knows of the texts of details
	 */
	public ErrorMessages(@Nullable TextSource source, DetailTexts.Lookup detailTexts) {
		this.application = new ApplicationTexts(source);
		this.details = new DetailMessages(this.application, this.shipped, detailTexts);
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
		String given = given(error, cause, (definition != null) ? definition.exposeMessage() : null);
		if (given != null && error.details().isEmpty()) {
			error.message(given);
			return;
		}
		TextLanguages languages = new TextLanguages(context);
		error.message((given != null) ? given
				: text(error, cause, (definition != null) ? definition.message() : null, languages));
		if (!error.details().isEmpty()) {
			this.details.choose(error, cause, languages);
		}
		languages.describe(error);
	}

	private static @Nullable String given(ApiError.Builder error, @Nullable Throwable cause,
			@Nullable Boolean exposeMessage) {
		if (Boolean.FALSE.equals(exposeMessage)) {
			return null;
		}
		String text = error.text();
		if (text != null) {
			return text.isBlank() ? null : error.message();
		}
		String exposed = (cause != null && Boolean.TRUE.equals(exposeMessage)) ? Causes.message(cause) : null;
		return (exposed == null || exposed.isBlank()) ? null : MessageTemplate.format(exposed, error.arguments());
	}

	private String text(ApiError.Builder error, @Nullable Throwable cause, @Nullable String configured,
			TextLanguages languages) {
		LocalizedText own = this.application.exist() ? own(error.type(), new TextValues(error, cause), languages)
				: null;
		boolean ours = configured == null && ShippedType.key(error.type()) != null;
		if (own != null && !(own.foreign() && ours && languages.areShipped())) {
			languages.use(own.language());
			return own.text();
		}
		String text = (configured != null) ? configured : typeText(error.type(), languages);
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
