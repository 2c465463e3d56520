package io.github.errorcontract.cause.upstream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;

/**
 * The status of a gRPC call. A deadline is a timeout; any other, be it that of a service
 * which cannot be reached, is no answer of ours.
 */
final class GrpcStatus {

	private static final ApiError ERROR = ApiError.builder(BuiltInError.UPSTREAM_ERROR).build();

	private static final ApiError TIMEOUT = ApiError.builder(BuiltInError.UPSTREAM_TIMEOUT).build();

	private GrpcStatus() {
	}

	static ApiError map(Throwable failure) {
		Status status = (failure instanceof StatusRuntimeException unchecked) ? unchecked.getStatus()
				: ((StatusException) failure).getStatus();
		return (status.getCode() == Status.Code.DEADLINE_EXCEEDED) ? TIMEOUT : ERROR;
	}

}
