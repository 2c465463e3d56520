package io.github.errorcontract.renderer;

import java.util.Map;

/**
 * The names that clients see: of the envelope, of its members, and of codes. Whatever
 * writes or describes an error takes them from here. Immutable.
 *
 * @param codeStyle how codes are written
 * @param envelope the name of the one top-level member
 * @param members other names for members of the contract, by the contract's own
 */
public record WireNames(CodeStyle codeStyle, String envelope, Map<String, String> members) {

	/**
	 * The contract's own names.
	 */
	public static final WireNames DEFAULT = new WireNames(CodeStyle.UPPER_SNAKE, "error", Map.of());

	/**
	 * Copies the names.
	 */
	public WireNames {
		members = Map.copyOf(members);
	}

	/**
	 * Returns the name of a member.
	 * @param contract its name in the contract, for example {@code requestId}
	 * @return its name on the wire
	 */
	public String member(String contract) {
		return this.members.getOrDefault(contract, contract);
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
