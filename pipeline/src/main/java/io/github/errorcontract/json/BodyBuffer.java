package io.github.errorcontract.json;

import java.io.ByteArrayOutputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * In-memory buffer for the body of an error response. Its byte array and JSON generator
 * are reused for subsequent responses. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class BodyBuffer extends ByteArrayOutputStream {

	private static final int USUAL_SIZE = 512;

	private static final JsonFactory JSON = JsonFactory.builder()
		.disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
		.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
		.disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
		.rootValueSeparator((String) null)
		.recyclerPool(JsonRecyclerPools.nonRecyclingPool())
		.build();

	private @Nullable JsonGenerator idle;

	/**
	 * Creates an empty buffer.
	 */
	public BodyBuffer() {
		super(USUAL_SIZE);
	}

	/**
	 * Begins a JSON value, written without whitespace and encoded in UTF-8.
	 * @return the generator for the value. Pass it to {@link #endJson} once the value is
	 * complete; discard it if the value cannot be completed.
	 */
	public JsonGenerator beginJson() {
		JsonGenerator generator = this.idle;
		this.idle = null;
		return (generator != null) ? generator : JSON.createGenerator(ObjectWriteContext.empty(), this);
	}

	/**
	 * Ends a JSON value.
	 * @param complete the generator that wrote the complete value
	 */
	public void endJson(JsonGenerator complete) {
		complete.flush();
		this.idle = complete;
	}

}
