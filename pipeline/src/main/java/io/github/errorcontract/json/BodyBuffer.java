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
 * The body of an answer in memory, for one answer after the other: it keeps its bytes'
 * array, and the generator that writes JSON to it. Not thread-safe.
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
	 * Creates an empty body.
	 */
	public BodyBuffer() {
		super(USUAL_SIZE);
	}

	/**
	 * Begins a value of compact JSON in UTF-8.
	 * @return what writes it, to be given to {@link #endJson} when it is complete, or
	 * else not to be used any more
	 */
	public JsonGenerator beginJson() {
		JsonGenerator generator = this.idle;
		this.idle = null;
		return (generator != null) ? generator : JSON.createGenerator(ObjectWriteContext.empty(), this);
	}

	/**
	 * Ends a value.
	 * @param complete the generator that has written it
	 */
	public void endJson(JsonGenerator complete) {
		complete.flush();
		this.idle = complete;
	}

}
