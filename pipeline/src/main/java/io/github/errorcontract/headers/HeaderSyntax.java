package io.github.errorcontract.headers;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What HTTP allows in a header field (RFC 9110, sections 5.1 and 5.5).
 */
public final class HeaderSyntax {

	private static final char HIGHEST_ASCII = 0x7F;

	private static final char HIGHEST = 0xFF;

	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private static final String SIGNS = "!#$%&'*+-.^_`|~";

	private HeaderSyntax() {
	}

	/**
	 * Tells whether a text can be the name of a header field.
	 * @param name the text
	 * @return whether it is a token
	 */
	public static boolean isName(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (!isTokenCharacter(name.charAt(i))) {
				return false;
			}
		}
		return !name.isEmpty();
	}

	private static boolean isTokenCharacter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character >= '0' && character <= '9') || SIGNS.indexOf(character) >= 0;
	}

	/**
	 * Tells whether a text can be the value of a header field.
	 * @param value the text
	 * @return whether it has no control characters but the tab, and none that is not one
	 * byte, which no container can send
	 */
	public static boolean isValue(String value) {
		for (int i = 0; i < value.length(); i++) {
			char character = value.charAt(i);
			if (isControl(character) || character > HIGHEST) {
				return false;
			}
		}
		return true;
	}

	private static boolean isControl(char character) {
		return (character < ' ' && character != '\t') || character == 0x7F;
	}

	/**
	 * Returns a value that can be sent: the text itself or, in a field whose syntax has a
	 * way for characters beyond one byte, the encoded text. References to resources
	 * encode them with percent signs (RFC 3987, section 3.1), challenges have their UTF-8
	 * bytes in quotes (RFC 9110, section 5.6.4).
	 * @param name the field name, in any case
	 * @param value the text
	 * @return the value, or null for one that is malformed
	 */
	public static @Nullable String sendable(String name, String value) {
		if (isValue(value)) {
			return value;
		}
		if (value.chars().anyMatch((character) -> isControl((char) character))) {
			return null;
		}
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "location", "content-location", "link" -> percentEncoded(value);
			case "www-authenticate", "proxy-authenticate" -> quotedBytes(value);
			default -> null;
		};
	}

	private static String percentEncoded(String value) {
		StringBuilder encoded = new StringBuilder();
		for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
			if (octet < 0) {
				encoded.append('%').append(HEX.toHexDigits(octet));
			}
			else {
				encoded.append((char) octet);
			}
		}
		return encoded.toString();
	}

	/**
	 * Returns the text with the bytes of its UTF-8 for characters, unless one of them
	 * stands outside of quotes.
	 */
	private static @Nullable String quotedBytes(String value) {
		boolean quoted = false;
		for (int i = 0; i < value.length(); i++) {
			char character = value.charAt(i);
			if (character == '"') {
				quoted = !quoted;
			}
			else if (quoted && character == '\\') {
				i++;
			}
			else if (!quoted && character > HIGHEST_ASCII) {
				return null;
			}
		}
		return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	/**
	 * Returns a text that can be printed in one line.
	 * @param value any text
	 * @return the text with {@code ?} in place of each character that ends a line,
	 * controls a terminal or is invisible
	 */
	public static String printable(String value) {
		return value.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
	}

}
