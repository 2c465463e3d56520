package io.github.errorcontract.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.fixture.RecordedFields;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.renderer.ErrorRenderer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTests {

	private final Answer answer = new Answer(FallbackComponents.INSTANCE.headers());

	@Test
	void describesWhatRendererWrote() throws IOException {
		fill("geändert", false);
		assertThat(this.answer.error()).hasToString("410 GONE");
		assertThat(this.answer.status()).isEqualTo(410);
		assertThat(this.answer.mediaType()).isEqualTo("text/plain");
		assertThat(this.answer.length()).isEqualTo(9);
		assertThat(this.answer.bodyBytes()).isEqualTo("geändert".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void keepsNothingOfBodyBefore() throws IOException {
		fill("longer", false);
		fill("short", false);
		assertThat(this.answer.bodyBytes()).asString().isEqualTo("short");
	}

	@Test
	void variesByAcceptWhereFormatWasNegotiated() throws IOException {
		fill("text", true);
		assertThat(fields().values("Vary")).containsExactly("Accept");
		fill("text", false);
		assertThat(fields().contains("Vary")).isFalse();
	}

	@Test
	void writesFieldsOfError() throws IOException {
		this.answer.fill(ApiError.builder(BuiltInError.GONE).header("X-Reason", "sold").build(), StubContext.ANY,
				writing("text", false));
		assertThat(fields().joined()).containsEntry("X-Reason", "sold").containsEntry("Cache-Control", "no-store");
	}

	@Test
	void forgetsErrorAndBody() throws IOException {
		fill("text", false);
		assertThat(this.answer.clear()).isEqualTo(4);
		assertThat(this.answer.error()).hasToString("500 INTERNAL_ERROR");
		assertThat(this.answer.length()).isZero();
	}

	private void fill(String text, boolean negotiated) throws IOException {
		this.answer.fill(ApiError.of(BuiltInError.GONE), StubContext.ANY, writing(text, negotiated));
	}

	private RecordedFields fields() {
		RecordedFields fields = new RecordedFields();
		this.answer.writeHeaders(fields);
		return fields;
	}

	private static ErrorRenderer writing(String text, boolean negotiated) {
		return (error, context, body) -> {
			body.write(text.getBytes(StandardCharsets.UTF_8));
			return new Representation("text/plain", negotiated);
		};
	}

}
