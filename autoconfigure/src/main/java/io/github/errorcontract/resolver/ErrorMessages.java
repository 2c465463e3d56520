package io.github.errorcontract.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.catalog.ErrorDefinition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;

/**
 * Chooses the text of an error, strongest first: the one that the failure gives, unless
 * {@code expose-message} is {@code false}; the application's {@link MessageSource} by
 * {@code error.CODE}; the configured one; that of the type.
 */
final class ErrorMessages {

	private static final Logger logger = LoggerFactory.getLogger(ErrorMessages.class);

	private final @Nullable MessageSource messageSource;

	ErrorMessages(@Nullable MessageSource messageSource) {
		this.messageSource = messageSource;
	}

	void choose(ApiError.Builder error, @Nullable Throwable cause, @Nullable ErrorDefinition definition,
			ErrorContext context) {
		String given = given(error, cause, (definition != null) ? definition.exposeMessage() : null);
		if (given != null) {
			error.message(MessageTemplate.format(given, error.arguments()));
			return;
		}
		String localized = localized(error, context.locale());
		if (localized != null) {
			error.message(localized);
			sayLanguage(error, context.locale());
			return;
		}
		String configured = (definition != null) ? definition.message() : null;
		String text = (configured != null) ? configured : error.type().message();
		error.message(MessageTemplate.format(text, error.arguments()));
	}

	private static void sayLanguage(ApiError.Builder error, Locale locale) {
		List<String> vary = new ArrayList<>(error.headers().getOrDefault("Vary", List.of()));
		vary.add("Accept-Language");
		error.header("Vary", vary.toArray(String[]::new));
		error.header("Content-Language", locale.toLanguageTag());
	}

	private static @Nullable String given(ApiError.Builder error, @Nullable Throwable cause,
			@Nullable Boolean exposeMessage) {
		if (Boolean.FALSE.equals(exposeMessage)) {
			return null;
		}
		String text = error.text();
		if (text == null && cause != null && Boolean.TRUE.equals(exposeMessage)) {
			text = Causes.message(cause);
		}
		return (text == null || text.isBlank()) ? null : text;
	}

	private @Nullable String localized(ApiError.Builder error, Locale locale) {
		if (this.messageSource == null) {
			return null;
		}
		try {
			String key = "error." + error.type().code();
			String text = this.messageSource.getMessage(key, asText(error.arguments()), null, locale);
			return key.equals(text) ? null : text;
		}
		catch (RuntimeException ex) {
			logger.warn("The message 'error.{}' cannot be formatted for {}", error.type().code(), locale, ex);
			return null;
		}
	}

	/**
	 * Numbers are passed as text, so that no locale groups the digits of an ID.
	 */
	private static Object[] asText(@Nullable Object[] arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			Object argument = arguments[i];
			texts[i] = (argument == null || argument instanceof Number) ? String.valueOf(argument) : argument;
		}
		return texts;
	}

}
