package io.github.errorcontract.headers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderSyntaxTests {

	@ParameterizedTest
	@ValueSource(strings = { "X-Reason", "a", "z", "A", "Z", "0", "9", "m", "M", "5", "!#$%&'*+-.^_`|~" })
	void takesTokenForName(String name) {
		assertThat(HeaderSyntax.isName(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "X Reason", "X:", "/", ":", "@", "[", "{", "}", "(", "\"", ",", "\u007f", "é" })
	void takesNothingElseForName(String name) {
		assertThat(HeaderSyntax.isName(name)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a\tb", "~", "\u0080", "é", "\u00ff" })
	void takesTextOfSingleBytesForValue(String value) {
		assertThat(HeaderSyntax.isValue(value)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0", "\u001f", "\n", "a\r", "\u007f", "\u0100", "\u20ac" })
	void takesNothingElseForValue(String value) {
		assertThat(HeaderSyntax.isValue(value)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Basic realm="\u010d"                | Basic realm="\u00c4\u008d"
			Basic realm="a\\"\u010d"            | Basic realm="a\\"\u00c4\u008d"
			Basic realm="\u010d\\\\"            | Basic realm="\u00c4\u008d\\\\"
			Basic realm="a", b="\u010d", c="d"  | Basic realm="a", b="\u00c4\u008d", c="d"
			Basic realm="a"\u010d               |
			Basic realm="a\\\\"\u010d           |
			Basic \\\u010d                      |
			\u010d                              |
			""")
	void sendsChallengeWithWideCharactersInQuotes(String challenge, String sent) {
		assertThat(HeaderSyntax.sendable("Proxy-Authenticate", challenge)).isEqualTo(sent);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Location         | /a?b=\u010d#c | /a?b=%C4%8D#c
			Content-Location | /\u20ac%20~   | /%E2%82%AC%20~
			LINK             | </\u010d>     | </%C4%8D>
			Location         | /a            | /a
			X-Name           | \u010d        |
			""")
	void encodesReference(String name, String value, String sent) {
		assertThat(HeaderSyntax.sendable(name, value)).isEqualTo(sent);
	}

	@Test
	void sendsNoControlCharacterEncodedOrNot() {
		assertThat(HeaderSyntax.sendable("Location", "/\u010d\n")).isNull();
		assertThat(HeaderSyntax.sendable("WWW-Authenticate", "Basic realm=\"\u010d\u007f\"")).isNull();
	}

	@Test
	void printsInOneLine() {
		assertThat(HeaderSyntax.printable("a\nb\u2028c\u202ed")).isEqualTo("a?b?c?d");
	}

	@ParameterizedTest
	@CsvSource({ "X-Error-Code, true", "Error, true", "Retry-After, false", "RETRY-AFTER, false", "vary, false",
			"X Error, false", "'', false" })
	void namesFieldOfCodeThatHasNoOtherMeaning(String name, boolean allowed) {
		assertThat(CodeHeader.isName(name)).isEqualTo(allowed);
	}

}
