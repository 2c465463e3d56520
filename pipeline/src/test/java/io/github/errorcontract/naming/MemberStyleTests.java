package io.github.errorcontract.naming;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class MemberStyleTests {

	@ParameterizedTest
	@CsvSource({ "code, code", "requestId, request_id", "rateLimit, rate_limit", "URLPath, url_path",
			"orderID2, order_id2", "ID, id", "locked_by, locked_by", "größteMenge, größte_menge" })
	void writesSnakeCase(String name, String snake) {
		assertThat(MemberStyle.SNAKE.write(name)).isEqualTo(snake);
		assertThat(MemberStyle.CAMEL.write(name)).isEqualTo(name);
	}

	@Test
	void keepsFirstOfTwoMembersThatBecomeOne() {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("lockedBy", "Ann");
		members.put("locked_by", "Ben");
		members.put("since", null);
		assertThat(MemberStyle.SNAKE.write(members)).containsExactly(entry("locked_by", "Ann"), entry("since", null));
		assertThat(MemberStyle.CAMEL.write(members)).isSameAs(members);
	}

}
