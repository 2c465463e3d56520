package io.github.errorcontract.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.language.PreferredLocales;
import io.github.errorcontract.language.ShippedLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Which languages one error is wanted in, and which its texts have in the end. Not
 * thread-safe.
 */
final class TextLanguages {

	private static final String[] ACCEPT_LANGUAGE = { "Accept-Language" };

	private final Locale locale;

	private final ShippedLanguage shipped;

	private final boolean askedFor;

	private String used = "";

	private boolean varying;

	TextLanguages(ErrorContext context) {
		this.locale = context.locale();
		ShippedLanguage first = ShippedLanguage.of(this.locale);
		this.askedFor = first != null;
		this.shipped = (first != null) ? first : other(context);
	}

	private static ShippedLanguage other(ErrorContext context) {
		return (context instanceof PreferredLocales preferred) ? ShippedLanguage.choose(preferred.locales())
				: ShippedLanguage.ENGLISH;
	}

	/**
	 * Returns the locale of the request.
	 */
	Locale locale() {
		return this.locale;
	}

	/**
	 * Returns the best language for our own texts.
	 */
	ShippedLanguage shipped() {
		return this.shipped;
	}

	/**
	 * Tells whether our own texts are in the language of the request.
	 */
	boolean areShipped() {
		return this.askedFor;
	}

	/**
	 * Notes that another language might have given another text.
	 */
	void vary() {
		this.varying = true;
	}

	/**
	 * Notes the language of a text that is shown.
	 * @param tag the language tag, null where it is not known
	 */
	void use(@Nullable String tag) {
		this.varying = true;
		if (tag != null && this.used.isEmpty()) {
			this.used = tag;
		}
		else if (tag != null && !names(primary(tag))) {
			this.used += ", " + tag;
		}
	}

	private boolean names(String primary) {
		for (String other : this.used.split(", ")) {
			if (primary(other).equals(primary)) {
				return true;
			}
		}
		return false;
	}

	private static String primary(String tag) {
		int end = tag.indexOf('-');
		return (end < 0) ? tag : tag.substring(0, end);
	}

	/**
	 * Gives the error its {@code Content-Language} (RFC 9110, section 8.5) and
	 * {@code Vary} (section 12.5.5).
	 */
	void describe(ApiError.Builder error) {
		if (this.varying) {
			error.header("Vary", vary(error.headers()));
		}
		if (!this.used.isEmpty()) {
			error.header("Content-Language", this.used);
		}
	}

	private static String[] vary(Map<String, List<String>> headers) {
		if (headers.isEmpty()) {
			return ACCEPT_LANGUAGE;
		}
		List<String> fields = new ArrayList<>(2);
		headers.forEach((name, values) -> {
			if (name.equalsIgnoreCase("Vary")) {
				fields.addAll(values);
			}
		});
		if (fields.stream().noneMatch("Accept-Language"::equalsIgnoreCase)) {
			fields.add("Accept-Language");
		}
		return fields.toArray(String[]::new);
	}

}
