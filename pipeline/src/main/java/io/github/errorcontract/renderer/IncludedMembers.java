package io.github.errorcontract.renderer;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.catalog.RetryRule;
import io.github.errorcontract.format.IncludedMember;
import io.github.errorcontract.headers.Seconds;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.request.FailedRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the members that are off by default, those that are on.
 */
public final class IncludedMembers {

	private final Set<IncludedMember> members;

	private final Sources sources;

	/**
	 * Creates the writer.
	 * @param members the members that are on
	 * @param sources where their values come from
	 */
	public IncludedMembers(Set<IncludedMember> members, Sources sources) {
		this.members = members.isEmpty() ? Set.of() : EnumSet.copyOf(members);
		this.sources = sources;
	}

	void write(ApiError error, FailedRequest context, MemberNames names, JsonGenerator generator) {
		for (IncludedMember member : this.members) {
			switch (member) {
				case STATUS -> writeStatus(error, names, generator);
				case TIMESTAMP ->
					SharedMembers.write(names.timestamp, this.sources.clock().instant().toString(), generator);
				case PATH -> SharedMembers.write(names.path, context.path(), generator);
				case SERVICE -> SharedMembers.write(names.service, this.sources.service(), generator);
				case RETRYABLE -> {
					generator.writeName(names.retryable);
					generator.writeBoolean(isRetryable(error));
				}
				case RETRY_AFTER -> writeRetryAfter(error, names, generator);
				case RATE_LIMIT -> writeRateLimit(rateLimit(error, context), names, generator);
				case DOCS -> SharedMembers.write(names.docs, this.sources.docs().apply(error.code()), generator);
				case TRACE_ID -> SharedMembers.write(names.traceId, this.sources.trace().id(), generator);
			}
		}
	}

	/**
	 * A problem has its status as a member of the RFC's.
	 */
	private static void writeStatus(ApiError error, MemberNames names, JsonGenerator generator) {
		if (!names.ofProblem) {
			generator.writeName(names.status);
			generator.writeNumber(error.status());
		}
	}

	private static boolean isRetryable(ApiError error) {
		Boolean retryable = error.retryable();
		return (retryable != null) ? retryable : RetryRule.mayHelp(error.status());
	}

	private void writeRetryAfter(ApiError error, MemberNames names, JsonGenerator generator) {
		boolean temporary = error.status() == 429 || error.status() == 503;
		Duration delay = (error.retryAfter() == null && temporary) ? this.sources.retryAfter() : error.retryAfter();
		if (delay != null) {
			generator.writeName(names.retryAfter);
			generator.writeNumber(Seconds.of(delay));
		}
	}

	/**
	 * Returns the state of the error itself, else that of the request, which a disguise
	 * hides like the header fields.
	 */
	private static @Nullable RateLimit rateLimit(ApiError error, FailedRequest context) {
		boolean reported = error.rateLimit() == null && error.disguised() == null;
		return reported ? context.rateLimit() : error.rateLimit();
	}

	private void writeRateLimit(@Nullable RateLimit rateLimit, MemberNames names, JsonGenerator generator) {
		if (rateLimit != null) {
			generator.writeName(names.rateLimit);
			generator.writeStartObject();
			generator.writeName(names.limit);
			generator.writeNumber(rateLimit.limit());
			generator.writeName(names.remaining);
			generator.writeNumber(rateLimit.remaining());
			generator.writeName(names.reset);
			generator.writeNumber(Seconds.until(rateLimit.reset(), this.sources.clock().instant()));
			generator.writeEndObject();
		}
	}

	/**
	 * Where the values come from.
	 *
	 * @param service the name of the application, null for none
	 * @param retryAfter the delay of a 429 or 503 that names none
	 * @param docs where errors are documented
	 * @param trace what trace IDs are taken from
	 * @param clock what timestamps and seconds to go are taken from
	 */
	public record Sources(@Nullable String service, Duration retryAfter, Function<String, @Nullable String> docs,
			CurrentTrace trace, Clock clock) {

	}

}
