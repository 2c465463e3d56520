package io.github.errorcontract.renderer;

import java.io.OutputStream;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Opens generators of compact JSON in UTF-8, which leave their stream open. Thread-safe.
 */
final class JsonOutput {

	private static final int MOST_BUFFERS = 64;

	private final JsonFactory json = JsonFactory.builder()
		.disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.ESCAPE_NON_ASCII)
		.enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
		.recyclerPool(JsonRecyclerPools.newBoundedPool(MOST_BUFFERS))
		.build();

	JsonGenerator open(OutputStream body) {
		return this.json.createGenerator(ObjectWriteContext.empty(), body);
	}

}
