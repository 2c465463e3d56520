package io.github.errorcontract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.log.SafeLogger;
import org.jspecify.annotations.Nullable;

/**
 * The shipped texts by key: the built-in codes and {@link ComposedText#variant()}. The
 * texts of a language are read when the first of them is shown; English ones are never,
 * as the types of errors have them. Thread-safe.
 */
public final class ShippedTexts {

	private static final SafeLogger logger = SafeLogger.of(ShippedTexts.class);

	private final Map<ShippedLanguage, Map<String, String>> bundles = new ConcurrentHashMap<>();

	/**
	 * Finds a text.
	 * @param key the key
	 * @param language the language
	 * @return the text, with placeholders as in
	 * {@code io.github.errorcontract.MessageTemplate}; null where there is none
	 */
	public @Nullable String find(String key, ShippedLanguage language) {
		Map<String, String> bundle = this.bundles.get(language);
		if (bundle == null) {
			bundle = this.bundles.computeIfAbsent(language, ShippedTexts::read);
		}
		return bundle.get(key);
	}

	/**
	 * Tells whether a code has a text of ours in a language.
	 * @param code the code, upper snake case
	 * @param locale the language, of any region
	 * @return whether it has; never for a code that is not built in
	 */
	public boolean has(String code, Locale locale) {
		ShippedLanguage language = ShippedLanguage.of(locale);
		if (language == null) {
			return false;
		}
		for (BuiltInError error : BuiltInError.values()) {
			if (error.code().equals(code)) {
				return find(error.name(), language) != null;
			}
		}
		return false;
	}

	private static Map<String, String> read(ShippedLanguage language) {
		Properties texts = new Properties();
		String name = "messages_" + language.tag() + ".properties";
		try (InputStream stream = ShippedTexts.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IOException("missing");
			}
			Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
			texts.load(reader);
		}
		catch (IOException | IllegalArgumentException ex) {
			logger.warn("Failed to read '{}'; using English messages", name, ex);
		}
		Map<String, String> bundle = new HashMap<>();
		texts.stringPropertyNames().forEach((key) -> bundle.put(key, texts.getProperty(key)));
		return bundle;
	}

}
