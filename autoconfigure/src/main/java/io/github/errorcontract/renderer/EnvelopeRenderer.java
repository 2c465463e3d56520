package io.github.errorcontract.renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Writes the contract's own format: {@code {"error":{...}}}.
 */
public final class EnvelopeRenderer implements ErrorRenderer {

	private static final byte[] START = "{\"error\":".getBytes(StandardCharsets.US_ASCII);

	private static final SerializedString CODE = new SerializedString("code");

	private static final SerializedString MESSAGE = new SerializedString("message");

	private static final SerializedString FIELD = new SerializedString("field");

	private static final SerializedString REQUEST_ID = new SerializedString("requestId");

	private static final int MOST_BUFFERS = 64;

	private final JsonFactory json = JsonFactory.builder()
		.disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
		.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
		.recyclerPool(JsonRecyclerPools.newBoundedPool(MOST_BUFFERS))
		.build();

	private final IncludedMembers included;

	/**
	 * Creates the renderer.
	 * @param included the members that are off by default
	 */
	public EnvelopeRenderer(IncludedMembers included) {
		this.included = included;
	}

	@Override
	public String mediaType() {
		return "application/json";
	}

	@Override
	public void render(ApiError error, FailedRequest context, OutputStream body) throws IOException {
		body.write(START);
		try (JsonGenerator generator = this.json.createGenerator(ObjectWriteContext.empty(), body)) {
			generator.writeStartObject();
			writeMembers(error, context, generator);
			generator.writeEndObject();
		}
		body.write('}');
	}

	private void writeMembers(ApiError error, FailedRequest context, JsonGenerator generator) {
		write(CODE, error.code(), generator);
		write(MESSAGE, error.message(), generator);
		write(FIELD, error.field(), generator);
		write(REQUEST_ID, context.requestId(), generator);
		writeDetails(error.details(), generator);
		this.included.write(error, context, generator);
		if (!error.properties().isEmpty()) {
			error.properties().forEach((name, value) -> JsonValue.write(name, value, generator));
		}
	}

	private static void writeDetails(List<ErrorDetail> details, JsonGenerator generator) {
		if (details.isEmpty()) {
			return;
		}
		generator.writeName("details");
		generator.writeStartArray();
		for (ErrorDetail detail : details) {
			generator.writeStartObject();
			write(FIELD, detail.field(), generator);
			write(CODE, detail.code(), generator);
			write(MESSAGE, detail.message(), generator);
			if (detail.in() != null) {
				generator.writeStringProperty("in", detail.in().value());
			}
			if (detail.rejectedValue() != null) {
				generator.writeStringProperty("rejectedValue", WellFormed.text(detail.rejectedValue()));
			}
			generator.writeEndObject();
		}
		generator.writeEndArray();
	}

	private static void write(SerializedString name, @Nullable String value, JsonGenerator generator) {
		if (value != null) {
			generator.writeName(name);
			generator.writeString(WellFormed.text(value));
		}
	}

}
