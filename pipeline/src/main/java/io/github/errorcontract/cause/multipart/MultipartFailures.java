package io.github.errorcontract.cause.multipart;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures to read a multipart request.
 */
public final class MultipartFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.web.multipart.MaxUploadSizeExceededException" ->
				FixedAnswer.of(BuiltInError.CONTENT_TOO_LARGE);
			case "org.springframework.web.multipart.MultipartException" -> UnreadableMultipart::map;
			default -> null;
		};
	}

}
