package io.github.errorcontract.renderer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.github.errorcontract.format.WireNames;
import tools.jackson.core.io.SerializedString;

/**
 * The names of members, ready to be written.
 */
final class MemberNames {

	final SerializedString code;

	final SerializedString message;

	final SerializedString field;

	final SerializedString requestId;

	final SerializedString details;

	final SerializedString status;

	final SerializedString timestamp;

	final SerializedString path;

	final SerializedString service;

	final SerializedString retryable;

	final SerializedString retryAfter;

	final SerializedString rateLimit;

	final SerializedString limit;

	final SerializedString remaining;

	final SerializedString reset;

	final SerializedString docs;

	final SerializedString traceId;

	/** Whether these are the names of a problem. */
	final boolean ofProblem;

	/** The names that no property of an exception can have. */
	final Set<String> taken;

	private MemberNames(UnaryOperator<String> names, boolean ofProblem) {
		this.code = new SerializedString(names.apply("code"));
		this.message = new SerializedString(names.apply("message"));
		this.field = new SerializedString(names.apply("field"));
		this.requestId = new SerializedString(names.apply("requestId"));
		this.details = new SerializedString(names.apply("details"));
		this.status = new SerializedString(names.apply("status"));
		this.timestamp = new SerializedString(names.apply("timestamp"));
		this.path = new SerializedString(names.apply("path"));
		this.service = new SerializedString(names.apply("service"));
		this.retryable = new SerializedString(names.apply("retryable"));
		this.retryAfter = new SerializedString(names.apply("retryAfter"));
		this.rateLimit = new SerializedString(names.apply("rateLimit"));
		this.limit = new SerializedString(names.apply("limit"));
		this.remaining = new SerializedString(names.apply("remaining"));
		this.reset = new SerializedString(names.apply("reset"));
		this.docs = new SerializedString(names.apply("docs"));
		this.traceId = new SerializedString(names.apply("traceId"));
		this.ofProblem = ofProblem;
		this.taken = taken(names, ofProblem);
	}

	private static Set<String> taken(UnaryOperator<String> names, boolean ofProblem) {
		Set<String> taken = new HashSet<>(ofProblem ? WireNames.PROBLEM_MEMBERS : List.of());
		for (String member : ofProblem ? WireNames.problemExtensions() : WireNames.ERROR_MEMBERS) {
			taken.add(names.apply(member));
		}
		return Set.copyOf(taken);
	}

	static MemberNames ofEnvelope(WireNames names) {
		return new MemberNames(names::member, false);
	}

	static MemberNames ofProblem(WireNames names) {
		return new MemberNames(names::problemMember, true);
	}

}
