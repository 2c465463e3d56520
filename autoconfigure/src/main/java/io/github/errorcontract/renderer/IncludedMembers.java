package io.github.errorcontract.renderer;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.catalog.RetryRule;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the members that are off by default, those that are on.
 */
public final class IncludedMembers {

	private final Set<IncludedMember> members;

	private final String service;

	private final Duration retryAfter;

	private final Clock clock;

	private final CurrentTrace trace;

	/**
	 * Creates the writer.
	 * @param members the members that are on
	 * @param service the name of the application, empty for none
	 * @param retryAfter the delay of a 429 or 503 that names none
	 * @param clock what timestamps and seconds to go are taken from
	 * @param trace what trace IDs are taken from
	 */
	public IncludedMembers(Set<IncludedMember> members, String service, Duration retryAfter, Clock clock,
			CurrentTrace trace) {
		this.trace = trace;
		this.members = members.isEmpty() ? Set.of() : EnumSet.copyOf(members);
		this.service = service;
		this.retryAfter = retryAfter;
		this.clock = clock;
	}

	void write(ApiError error, FailedRequest context, JsonGenerator generator) {
		for (IncludedMember member : this.members) {
			switch (member) {
				case STATUS -> generator.writeNumberProperty("status", error.status());
				case TIMESTAMP -> generator.writeStringProperty("timestamp", this.clock.instant().toString());
				case PATH -> generator.writeStringProperty("path", WellFormed.text(context.path()));
				case SERVICE -> writeService(generator);
				case RETRYABLE -> generator.writeBooleanProperty("retryable", isRetryable(error));
				case RETRY_AFTER -> writeRetryAfter(error, generator);
				case RATE_LIMIT -> writeRateLimit(error, generator);
				case TRACE_ID -> writeTraceId(generator);
			}
		}
	}

	private void writeTraceId(JsonGenerator generator) {
		String id = this.trace.id();
		if (id != null) {
			generator.writeStringProperty("traceId", WellFormed.text(id));
		}
	}

	private void writeService(JsonGenerator generator) {
		if (!this.service.isEmpty()) {
			generator.writeStringProperty("service", this.service);
		}
	}

	private static boolean isRetryable(ApiError error) {
		Boolean retryable = error.retryable();
		return (retryable != null) ? retryable : RetryRule.mayHelp(error.status());
	}

	private void writeRetryAfter(ApiError error, JsonGenerator generator) {
		if (error.retryAfter() != null) {
			generator.writeNumberProperty("retryAfter", Seconds.of(error.retryAfter()));
		}
		else if (error.status() == 429 || error.status() == 503) {
			generator.writeNumberProperty("retryAfter", Seconds.of(this.retryAfter));
		}
	}

	private void writeRateLimit(ApiError error, JsonGenerator generator) {
		RateLimit rateLimit = error.rateLimit();
		if (rateLimit != null) {
			generator.writeObjectPropertyStart("rateLimit");
			generator.writeNumberProperty("limit", rateLimit.limit());
			generator.writeNumberProperty("remaining", rateLimit.remaining());
			generator.writeNumberProperty("reset", Seconds.until(rateLimit.reset(), this.clock.instant()));
			generator.writeEndObject();
		}
	}

}
