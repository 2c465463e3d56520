package io.github.errorcontract.cause.routing;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.MediaType;

/**
 * Media types as a text names them: those that are concrete, each once.
 */
final class MediaTypeNames {

	private MediaTypeNames() {
	}

	static String join(List<MediaType> mediaTypes) {
		return mediaTypes.stream()
			.filter(MediaType::isConcrete)
			.map(MediaType::toString)
			.distinct()
			.collect(Collectors.joining(", "));
	}

}
