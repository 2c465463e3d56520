package io.github.errorcontract.cause.upstream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Clients that make a call look like one of Java: Feign, gRPC and the SDK of AWS. A
 * request that could not even be made of its arguments is the fault of this service.
 */
final class RemoteCalls {

	private RemoteCalls() {
	}

	static @Nullable ErrorMapper find(String name) {
		return switch (name) {
			case "feign.FeignException" -> UpstreamFailure::map;
			case "feign.codec.EncodeException" -> FixedAnswer.of(BuiltInError.INTERNAL_ERROR);
			case "io.grpc.StatusRuntimeException", "io.grpc.StatusException" -> GrpcStatus::map;
			case "software.amazon.awssdk.core.exception.SdkClientException" -> UpstreamFailure::ofTransport;
			case "software.amazon.awssdk.core.exception.SdkServiceException",
					"software.amazon.awssdk.core.exception.Crc32MismatchException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_ERROR);
			case "software.amazon.awssdk.core.exception.ApiCallTimeoutException",
					"software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_TIMEOUT);
			default -> null;
		};
	}

}
