package io.github.errorcontract.logging;

import io.github.errorcontract.failure.ThrowableTypes;

/**
 * Failures that say all in their class and message, so that a stack trace would only fill
 * the log while a dependency is down: the refusals of breakers, bulkheads, limiters and
 * full executors, and the answers of other services.
 */
final class KnownRefusals {

	private static final ThrowableTypes TYPES = ThrowableTypes.of(
			"io.github.resilience4j.circuitbreaker.CallNotPermittedException",
			"io.github.resilience4j.bulkhead.BulkheadFullException",
			"io.github.resilience4j.ratelimiter.RequestNotPermitted", "io.github.resilience4j.retry.MaxRetriesExceeded",
			"io.github.resilience4j.retry.MaxRetriesExceededException",
			"java.util.concurrent.RejectedExecutionException",
			"org.springframework.web.client.RestClientResponseException",
			"org.springframework.web.reactive.function.client.WebClientResponseException",
			"feign.FeignException$FeignClientException", "feign.FeignException$FeignServerException",
			"io.grpc.StatusException", "io.grpc.StatusRuntimeException", "retrofit2.HttpException",
			"software.amazon.awssdk.awscore.exception.AwsServiceException");

	private KnownRefusals() {
	}

	static boolean contain(Throwable failure) {
		return TYPES.contains(failure.getClass());
	}

}
