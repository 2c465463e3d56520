package io.github.errorcontract.json;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

import static org.assertj.core.api.Assertions.assertThat;

class BodyBufferTests {

	private final BodyBuffer body = new BodyBuffer();

	@Test
	void writesOneAnswerAfterTheOther() {
		assertThat(written("first")).isEqualTo("{\"code\":\"first\"}");
		this.body.reset();
		assertThat(written("second")).isEqualTo("{\"code\":\"second\"}");
	}

	@Test
	void usesGeneratorAgain() {
		JsonGenerator generator = this.body.beginJson();
		this.body.endJson(generator);
		assertThat(this.body.beginJson()).isSameAs(generator);
	}

	@Test
	void keepsNothingOfAnswerThatWasNotCompleted() {
		JsonGenerator broken = this.body.beginJson();
		broken.writeStartObject();
		broken.writeName("code");
		this.body.reset();
		assertThat(written("next")).isEqualTo("{\"code\":\"next\"}");
	}

	@Test
	void writesMoreThanGeneratorHoldsBack() {
		String text = "ä".repeat(20_000);
		assertThat(written(text)).isEqualTo("{\"code\":\"" + text + "\"}");
	}

	private String written(String code) {
		JsonGenerator generator = this.body.beginJson();
		generator.writeStartObject();
		generator.writeName("code");
		generator.writeString(code);
		generator.writeEndObject();
		this.body.endJson(generator);
		return this.body.toString(StandardCharsets.UTF_8);
	}

}
