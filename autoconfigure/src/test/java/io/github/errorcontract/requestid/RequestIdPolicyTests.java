package io.github.errorcontract.requestid;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdPolicyTests {

	private final RequestIdPolicy policy = new RequestIdPolicy(() -> "new",
			Pattern.compile("[A-Za-z0-9._~+/=:@-]{1,128}"));

	private final RequestIdPolicy lax = new RequestIdPolicy(() -> "new", Pattern.compile("(?s).*"));

	@ParameterizedTest
	@ValueSource(strings = { "a", "01993f0c7e2a7c1f9d6b2f0a5c3e8b11", "a.b_c~d+e/f=g:h@i-j" })
	void acceptsIdThatMatches(String id) {
		assertThat(this.policy.accepts(id)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a b", "a\n", "<script>", "a,b", "é", "${jndi:ldap://x}" })
	void refusesIdThatDoesNotMatch(String id) {
		assertThat(this.policy.accepts(id)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a\r\nX: y", "\u007f", "é", "\0" })
	void refusesUnprintableIdWhateverThePattern(String id) {
		assertThat(this.lax.accepts(id)).isFalse();
	}

	@Test
	void refusesIdOfMoreThan128CharactersWhateverThePattern() {
		assertThat(this.lax.accepts("a".repeat(128))).isTrue();
		assertThat(this.lax.accepts("a".repeat(129))).isFalse();
	}

	@Test
	void refusesEveryIdWithoutPattern() {
		assertThat(new RequestIdPolicy(() -> "new", null).accepts("a")).isFalse();
	}

	@Test
	void asksGeneratorForNewId() {
		assertThat(this.policy.generate()).isEqualTo("new");
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { " ", "a b", "a\r\nX-Evil: 1", "é" })
	void replacesWhatIsNoId(String made) {
		assertThat(new RequestIdPolicy(() -> made, null).generate()).matches("[0-9a-f]{32}");
	}

	@Test
	void replacesIdThatIsTooLong() {
		assertThat(new RequestIdPolicy(() -> "a".repeat(300), null).generate()).matches("[0-9a-f]{32}");
	}

	@Test
	void replacesIdOfGeneratorThatThrows() {
		RequestIdPolicy failing = new RequestIdPolicy(() -> {
			throw new StackOverflowError();
		}, null);
		assertThat(failing.generate()).matches("[0-9a-f]{32}").isNotEqualTo(failing.generate());
	}

}
