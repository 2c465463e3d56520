package io.github.errorcontract.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.renderer.ErrorRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerPoolTests {

	private static final ErrorHeaders HEADERS = FallbackComponents.INSTANCE.headers();

	private final AnswerPool pool = new AnswerPool();

	@Test
	void usesAnswerAgainAfterItIsGivenBack() {
		Answer first = this.pool.take(HEADERS);
		this.pool.giveBack(first);
		assertThat(this.pool.take(HEADERS)).isSameAs(first);
	}

	@Test
	void givesAnswerGivenBackTwiceToOneDoorOnly() {
		Answer first = this.pool.take(HEADERS);
		this.pool.giveBack(first);
		this.pool.giveBack(first);
		assertThat(this.pool.take(HEADERS)).isSameAs(first);
		assertThat(this.pool.take(HEADERS)).isNotSameAs(first);
	}

	@Test
	void keepsNothingOfAnswerBefore() throws IOException {
		Answer answer = this.pool.take(HEADERS).fill(error(BuiltInError.GONE), StubContext.ANY, writing("longer"));
		this.pool.giveBack(answer);
		assertThat(answer.error().code()).isEqualTo("INTERNAL_ERROR");
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		this.pool.take(HEADERS).fill(error(BuiltInError.CONFLICT), StubContext.ANY, writing("short")).writeBody(body);
		assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("short");
	}

	@ParameterizedTest
	@CsvSource({ "1, true", "16384, true", "16385, false", "20000, false" })
	void keepsAnswerUnlessItIsLarge(int size, boolean kept) throws IOException {
		Answer answer = this.pool.take(HEADERS)
			.fill(error(BuiltInError.GONE), StubContext.ANY, writing("x".repeat(size)));
		this.pool.giveBack(answer);
		assertThat(this.pool.take(HEADERS) == answer).isEqualTo(kept);
	}

	@Test
	void keepsAnswersOfThreadsApart() throws InterruptedException {
		Answer first = this.pool.take(HEADERS);
		this.pool.giveBack(first);
		AtomicReference<Answer> ofOther = new AtomicReference<>();
		Thread other = notSharingSlot(() -> ofOther.set(this.pool.take(HEADERS)));
		other.start();
		other.join();
		assertThat(ofOther.get()).isNotNull().isNotSameAs(first);
		assertThat(this.pool.take(HEADERS)).isSameAs(first);
	}

	private static Thread notSharingSlot(Runnable task) {
		Thread thread = new Thread(task);
		return ((thread.getId() - Thread.currentThread().getId()) % 64 != 0) ? thread : new Thread(task);
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
