package io.github.errorcontract.renderer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.FormatChoice;
import io.github.errorcontract.format.IncludedMember;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.json.JsonDocument;
import io.github.errorcontract.request.CurrentTrace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever an error holds, its body is valid JSON in valid UTF-8, and says the same.
 */
class AnyTextTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Property(tries = 1000)
	void isReadableInEachFormat(@ForAll("texts") String text, @ForAll("texts") String other, @ForAll ErrorFormat format)
			throws IOException {
		JsonNode root = rendered(error(text, other), text, format, false);
		JsonNode error = (format == ErrorFormat.ENVELOPE) ? root.get("error") : root;
		assertThat(error.get((format == ErrorFormat.ENVELOPE) ? "message" : "detail").stringValue())
			.isEqualTo(wellFormed(text));
		assertThat(error.get("code").stringValue()).isEqualTo(wellFormed(other));
		assertThat(error.get("field").stringValue()).isEqualTo(wellFormed(text));
		assertThat(error.get("requestId").stringValue()).isEqualTo(wellFormed(text));
		JsonNode detail = error.get("details").get(0);
		assertThat(detail.get("rejectedValue").stringValue()).isEqualTo(wellFormed(other));
		assertThat(error.get("any").get(0).get(wellFormed(other)).stringValue()).isEqualTo(wellFormed(text));
	}

	@Property(tries = 1000)
	void isReadableWhereTheRendererFails(@ForAll("texts") String text, @ForAll("texts") String other,
			@ForAll ErrorFormat format) throws IOException {
		JsonNode root = rendered(error(text, other), text, format, true);
		JsonNode error = (format == ErrorFormat.ENVELOPE) ? root.get("error") : root;
		assertThat(error.get("requestId").stringValue()).isEqualTo(wellFormed(text));
	}

	@Property(tries = 500)
	void isReadableInDocuments(@ForAll("texts") String text, @ForAll double number) {
		JsonNode root = JSON.readTree(JsonDocument.write(Map.of("text", text, "number", number)));
		assertThat(root.get("text").stringValue()).isEqualTo(wellFormed(text));
	}

	/**
	 * Texts of all characters, surrogates without a partner among them, and of those that
	 * JSON, logs and browsers treat in a special way.
	 */
	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> special = Arbitraries.strings()
			.withChars("\"\\/\b\f\n\r\t\0\u007f\u0085\u2028\u2029\ufeff\uffff\ud83d\ude00{}[]:,<>&'%ä")
			.ofMaxLength(30);
		return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(60), special,
				Arbitraries.strings().all().ofMinLength(2000).ofMaxLength(9000));
	}

	private static ApiError error(String text, String other) {
		return ApiError.builder(ErrorType.of(other, 400, "Bad."))
			.message(text)
			.field(text)
			.detail(new ErrorDetail(text, other, text, InputLocation.BODY, other))
			.property("any", List.of(Map.of(other, text), text))
			.build();
	}

	private static JsonNode rendered(ApiError error, String text, ErrorFormat format, boolean last) throws IOException {
		WireFormat wire = new WireFormat(new ProblemTypes("https://errors.example.com/", WireNames.DEFAULT),
				new FormatChoice(format, null, false),
				new IncludedMembers(EnumSet.allOf(IncludedMember.class), new IncludedMembers.Sources(text,
						Duration.ofSeconds(30), (code) -> text, CurrentTrace.NONE, Clock.systemUTC())));
		StubContext context = StubContext.ANY.identified(text).at(text, text);
		BodyBuffer body = new BodyBuffer();
		if (last) {
			wire.createLastResort().render(error, context, body);
		}
		else {
			wire.createRenderer().render(error, context, body);
		}
		StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.toByteArray()));
		return JSON.readTree(body.toByteArray());
	}

	private static String wellFormed(String text) {
		StringBuilder result = new StringBuilder();
		text.codePoints()
			.forEach((point) -> result
				.appendCodePoint((Character.getType(point) == Character.SURROGATE) ? 0xFFFD : point));
		return result.toString();
	}

}
