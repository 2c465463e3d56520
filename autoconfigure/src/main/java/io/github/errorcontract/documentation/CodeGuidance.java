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
 * Guidance on an error for developers of clients.
 *
 * @param meaning what the error means
 * @param remedy what a client should do
 */
public record CodeGuidance(String meaning, String remedy) {

	private static final Properties TEXTS = texts();

	/**
	 * Finds the guidance for a code. The guidance for a built-in code applies only while
	 * the code has its original status; any other code gets the guidance for its status.
	 * @param code the code in upper snake case
	 * @param status the effective status
	 * @return the guidance
	 */
	public static CodeGuidance find(String code, int status) {
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
		try (InputStream stream = Objects
			.requireNonNull(CodeGuidance.class.getResourceAsStream("guidance.properties"))) {
			texts.load(new InputStreamReader(stream, StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

}
