package io.github.errorcontract.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import io.github.errorcontract.BuiltInError;

/**
 * What a client's developer can do about an error.
 *
 * @param meaning what has happened
 * @param remedy what to do
 */
public record CodeGuidance(String meaning, String remedy) {

	private static final Properties TEXTS = texts();

	/**
	 * Finds the advice for a code.
	 * @param code the code in upper snake case; what is said of a built-in code holds
	 * only as long as it keeps its status
	 * @param status the effective status
	 * @return the advice, by code, else by status
	 */
	public static CodeGuidance of(String code, int status) {
		String text = isBuiltIn(code, status) ? TEXTS.getProperty(code) : null;
		if (text == null) {
			text = TEXTS.getProperty(Integer.toString(status), TEXTS.getProperty(status / 100 + "xx", "|"));
		}
		int bar = text.indexOf('|');
		return new CodeGuidance(text.substring(0, bar), text.substring(bar + 1));
	}

	private static boolean isBuiltIn(String code, int status) {
		for (BuiltInError error : BuiltInError.values()) {
			if (error.code().equals(code)) {
				return error.status() == status;
			}
		}
		return false;
	}

	private static Properties texts() {
		Properties texts = new Properties();
		try (InputStream stream = Objects.requireNonNull(CodeGuidance.class.getResourceAsStream("advice.properties"))) {
			texts.load(new InputStreamReader(stream, StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

}
