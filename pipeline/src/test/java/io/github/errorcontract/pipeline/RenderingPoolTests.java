package io.github.errorcontract.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.renderer.ErrorRenderer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RenderingPoolTests {

	private final RenderingPool pool = new RenderingPool();

	@Test
	void usesBufferAgainAfterItIsClosed() {
		Rendering first = this.pool.take();
		first.close();
		assertThat(this.pool.take()).isSameAs(first);
	}

	@Test
	void givesBufferClosedTwiceToOneAnswerOnly() {
		Rendering first = this.pool.take();
		first.close();
		first.close();
		assertThat(this.pool.take()).isSameAs(first);
		assertThat(this.pool.take()).isNotSameAs(first);
	}

	@Test
	void keepsNothingOfAnswerBefore() throws IOException {
		Rendering rendering = this.pool.take().fill(error(BuiltInError.GONE), StubContext.ANY, writing("longer"));
		rendering.close();
		assertThat(rendering.error().code()).isEqualTo("INTERNAL_ERROR");
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		this.pool.take().fill(error(BuiltInError.CONFLICT), StubContext.ANY, writing("short")).writeTo(body);
		assertThat(body.toString(StandardCharsets.UTF_8)).isEqualTo("short");
	}

	@Test
	void keepsNoLargeBuffer() throws IOException {
		Rendering large = this.pool.take().fill(error(BuiltInError.GONE), StubContext.ANY, writing("x".repeat(20_000)));
		large.close();
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
