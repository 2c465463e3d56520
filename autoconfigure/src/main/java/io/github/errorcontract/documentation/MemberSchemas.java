package io.github.errorcontract.documentation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.errorcontract.InputLocation;

/**
 * The members of an error, in the order in which they are written. JSON Schema, the
 * OpenAPI document and the header fields that repeat a member take its description from
 * here.
 */
public final class MemberSchemas {

	/** The request ID, in the body and in the header. */
	public static final MemberSchema REQUEST_ID = MemberSchema.text("requestId",
			"ID of the request, for correlation with the service's logs.");

	/** The delay of a retry, in the body and in the header. */
	public static final MemberSchema RETRY_AFTER = MemberSchema.number("retryAfter",
			"Seconds to wait before sending the request again.", 0);

	/** The state of the rate limiter, in the body and in header fields. */
	public static final MemberSchema RATE_LIMIT = MemberSchema.object("rateLimit", "rateLimit",
			"State of the rate limit.");

	static final MemberSchema CODE = MemberSchema.text("code", "Stable, machine-readable error code.");

	private static final String MESSAGE = "Human-readable message that is safe to display.";

	private static final String PATH = "Path of the request, without the query.";

	private static final MemberSchema STATUS = MemberSchema.number("status", "HTTP status code.", 400, 599);

	private static final List<MemberSchema> ERROR = List.of(CODE, MemberSchema.text("message", MESSAGE),
			MemberSchema.text("field", "First input that is invalid or missing."), REQUEST_ID,
			MemberSchema.list("details", "detail", "All inputs that are invalid or missing."), STATUS,
			MemberSchema.formatted("timestamp", "date-time", "Time of the response."), MemberSchema.text("path", PATH),
			MemberSchema.text("service", "Name of the application."),
			MemberSchema.flag("retryable", "Whether the same request may succeed if it is sent again."), RETRY_AFTER,
			RATE_LIMIT, MemberSchema.formatted("docs", "uri-reference", "Link to the documentation of the error code."),
			MemberSchema.text("traceId", "ID of the trace."));

	private static final List<MemberSchema> PROBLEM = List.of(
			MemberSchema.formatted("type", "uri-reference", "URI reference that identifies the problem type."),
			MemberSchema.text("title", "Short summary of the problem type."), STATUS,
			MemberSchema.text("detail", MESSAGE), MemberSchema.formatted("instance", "uri-reference", PATH));

	/** Members of the error that a problem has as members of RFC 9457. */
	private static final Set<String> IN_PROBLEM = Set.of("message", "status");

	private static final List<MemberSchema> DETAIL = List.of(
			MemberSchema.text("field", "Invalid or missing input. Absent if the object as a whole is invalid."),
			MemberSchema.text("code", "Stable, machine-readable code of the violation."),
			MemberSchema.text("message", MESSAGE),
			MemberSchema.choice("in", Stream.of(InputLocation.values()).map(InputLocation::value).toList(),
					"Part of the request that contains the input."),
			MemberSchema.text("rejectedValue", "Value that was rejected, if the service is configured to show it."));

	private static final List<MemberSchema> RATE_LIMIT_MEMBERS = List.of(
			MemberSchema.number("limit", "Requests allowed in the current window.", 0),
			MemberSchema.number("remaining", "Requests left in the current window.", 0),
			MemberSchema.number("reset", "Seconds until the window resets.", 0));

	private MemberSchemas() {
	}

	/**
	 * Returns the members of the contract's own format.
	 * @return all members, the optional ones included
	 */
	public static List<MemberSchema> error() {
		return ERROR;
	}

	/**
	 * Returns the members of a problem that RFC 9457 defines.
	 * @return the members
	 */
	public static List<MemberSchema> problem() {
		return PROBLEM;
	}

	/**
	 * Returns the members of a problem that RFC 9457 does not define.
	 * @return the members
	 */
	public static List<MemberSchema> problemExtensions() {
		return ERROR.stream().filter((member) -> !IN_PROBLEM.contains(member.name())).toList();
	}

	/**
	 * Returns the members of an element of {@code details}.
	 * @return the members
	 */
	public static List<MemberSchema> detail() {
		return DETAIL;
	}

	/**
	 * Returns the members of {@code rateLimit}.
	 * @return the members
	 */
	public static List<MemberSchema> rateLimit() {
		return RATE_LIMIT_MEMBERS;
	}

}
