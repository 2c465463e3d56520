package io.github.errorcontract.documentation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.pipeline.Rendering;

/**
 * The bodies of an answer in each format that a client can get.
 */
final class SampleBodies {

	private static final String ENVELOPE = "application/json";

	private static final String PROBLEM = "application/problem+json";

	private final ErrorPipeline pipeline;

	private final String start;

	SampleBodies(ErrorPipeline pipeline, String envelope) {
		this.pipeline = pipeline;
		this.start = "{\"" + envelope + "\":{";
	}

	Map<String, String> of(ApiError error, SampleRequest request) {
		Map<String, String> bodies = new LinkedHashMap<>();
		for (String mediaType : new String[] { ENVELOPE, PROBLEM }) {
			String body = render(error, request.accepting(mediaType));
			bodies.putIfAbsent(body.startsWith(this.start) ? ENVELOPE : PROBLEM, body);
		}
		return bodies;
	}

	private String render(ApiError error, SampleRequest request) {
		try (Rendering rendering = this.pipeline.render(error, request)) {
			ByteArrayOutputStream body = new ByteArrayOutputStream();
			rendering.writeTo(body);
			return body.toString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
