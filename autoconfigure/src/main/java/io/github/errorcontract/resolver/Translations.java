package io.github.errorcontract.resolver;

import java.util.Locale;

import io.github.errorcontract.language.ShippedTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Tells which codes are translated: by the application's {@code error.CODE} or by what is
 * shipped.
 */
public final class Translations {

	private static final Object[] NO_ARGUMENTS = {};

	private final ApplicationTexts application;

	private final ShippedTexts shipped = new ShippedTexts();

	/**
	 * Creates the answerer.
	 * @param source the application's message source, null where there is none
	 */
	public Translations(@Nullable MessageSource source) {
		this.application = new ApplicationTexts(source);
	}

	/**
	 * Tells whether a code has a text in a language. One of the application counts unless
	 * its root bundle has the same.
	 * @param code the code, upper snake case
	 * @param locale the language
	 * @return whether it has
	 */
	public boolean has(String code, Locale locale) {
		if (this.shipped.has(code, locale)) {
			return true;
		}
		Localized text = this.application.find("error." + code, NO_ARGUMENTS, locale);
		return text != null && text.language() != null;
	}

}
