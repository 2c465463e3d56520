package io.github.errorcontract.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.resolver.StubContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerPoolTests {

	private final AnswerPool pool = new AnswerPool();

	@Test
	void usesAnswerAgainAfterItIsGivenBack() {
		Answer first = this.pool.take();
		this.pool.giveBack(first);
		assertThat(this.pool.take()).isSameAs(first);
	}

	@Test
	void givesAnswerGivenBackTwiceToOneDoorOnly() {
		Answer first = this.pool.take();
		this.pool.giveBack(first);
		this.pool.giveBack(first);
		assertThat(this.pool.take()).isSameAs(first);
		assertThat(this.pool.take()).isNotSameAs(first);
	}

	@Test
	void keepsNothingOfAnswerBefore() throws IOException {
		Answer answer = this.pool.take().fill(error(BuiltInError.GONE), StubContext.ANY, writing("longer"));
		this.pool.giveBack(answer);
		assertThat(answer.error().code()).isEqualTo("INTERNAL_ERROR");
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		this.pool.take().fill(error(BuiltInError.CONFLICT), StubContext.ANY, writing("short")).writeBody(body);
		assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("short");
	}

	@Test
	void keepsNoLargeAnswer() throws IOException {
		Answer large = this.pool.take().fill(error(BuiltInError.GONE), StubContext.ANY, writing("x".repeat(20_000)));
		this.pool.giveBack(large);
		assertThat(this.pool.take()).isNotSameAs(large);
	}

	private static ApiError error(BuiltInError type) {
		return ApiError.builder(type).build();
	}

	private static ErrorRenderer writing(String text) {
		return (error, context, body) -> {
			body.write(text.getBytes(StandardCharsets.UTF_8));
			return new Representation("text/plain", false);
		};
	}

}
