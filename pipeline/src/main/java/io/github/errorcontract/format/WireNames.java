package io.github.errorcontract.format;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.naming.MemberStyle;

/**
 * The names that clients see: of the envelope, of its members, and of codes. Whatever
 * writes or describes an error takes them from here. Immutable.
 *
 * @param codeStyle how codes are written
 * @param envelope the name of the member that wraps the error, empty for none
 * @param members other names for members of the contract, by the contract's own
 * @param memberStyle how all other members are written
 */
public record WireNames(CodeStyle codeStyle, String envelope, Map<String, String> members, MemberStyle memberStyle) {

	/**
	 * The contract's own names.
	 */
	public static final WireNames DEFAULT = new WireNames(CodeStyle.UPPER_SNAKE, "error", Map.of());

	/**
	 * The members of an error that can have another name, in their order.
	 */
	public static final List<String> ERROR_MEMBERS = List.of("code", "message", "field", "requestId", "details",
			"status", "timestamp", "path", "service", "retryable", "retryAfter", "rateLimit", "docs", "traceId");

	/**
	 * The members of a detail that can have another name, in their order. One that an
	 * error has too has the same name in both.
	 */
	public static final List<String> DETAIL_MEMBERS = List.of("field", "code", "message", "in", "rejectedValue");

	/**
	 * The members of the limiter's state that can have another name, in their order.
	 */
	public static final List<String> RATE_LIMIT_MEMBERS = List.of("limit", "remaining", "reset");

	/**
	 * The members that RFC 9457 names itself, in their order.
	 */
	public static final List<String> PROBLEM_MEMBERS = List.of("type", "title", "status", "detail", "instance");

	/**
	 * What a problem says by a member of the RFC's.
	 */
	private static final Set<String> SAID_OTHERWISE = Set.of("message", "status");

	/**
	 * Copies the names.
	 */
	public WireNames {
		members = Map.copyOf(members);
	}

	/**
	 * Creates names in the contract's own style.
	 * @param codeStyle how codes are written
	 * @param envelope the name of the member that wraps the error, empty for none
	 * @param members other names for members of the contract, by the contract's own
	 */
	public WireNames(CodeStyle codeStyle, String envelope, Map<String, String> members) {
		this(codeStyle, envelope, members, MemberStyle.CAMEL);
	}

	/**
	 * Returns whether the members of an error are at the root.
	 * @return whether the envelope has no name
	 */
	public boolean flat() {
		return this.envelope.isEmpty();
	}

	/**
	 * Returns the name of a member.
	 * @param contract its name in the contract, for example {@code requestId}
	 * @return its name on the wire
	 */
	public String member(String contract) {
		String name = this.members.get(contract);
		return (name != null) ? name : this.memberStyle.write(contract);
	}

	/**
	 * Returns the name that a member of an error has in a problem. What is renamed to a
	 * member of RFC 9457 keeps the contract's own name there.
	 * @param contract its name in the contract
	 * @return its name on the wire
	 */
	public String problemMember(String contract) {
		String name = member(contract);
		return PROBLEM_MEMBERS.contains(name) ? contract : name;
	}

	/**
	 * Returns the members of an error that a problem has beside those of the RFC, in
	 * their order.
	 * @return their names in the contract
	 */
	public static List<String> problemExtensions() {
		return ERROR_MEMBERS.stream().filter((member) -> !SAID_OTHERWISE.contains(member)).toList();
	}

	/**
	 * Returns a code as clients see it.
	 * @param code the code in upper snake case
	 * @return the code in the configured style
	 */
	public String code(String code) {
		return this.codeStyle.write(code);
	}

}
