package io.github.errorcontract.documentation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.pipeline.ErrorPipeline;

/**
 * The bodies of an example response, in each format that a client can get.
 */
final class SampleBodies {

	private static final List<String> ACCEPTED = List.of("application/json", "application/problem+json");

	private final ErrorPipeline pipeline;

	SampleBodies(ErrorPipeline pipeline) {
		this.pipeline = pipeline;
	}

	Map<String, String> render(ApiError error, SampleRequest request) {
		Map<String, String> bodies = new LinkedHashMap<>();
		for (String mediaType : ACCEPTED) {
			add(error, request.accepting(mediaType), bodies);
		}
		return bodies;
	}

	private void add(ApiError error, SampleRequest request, Map<String, String> bodies) {
		this.pipeline.preview(error, request, (answer) -> bodies.putIfAbsent(answer.mediaType(),
				new String(answer.bodyBytes(), StandardCharsets.UTF_8)));
	}

}
