package io.github.errorcontract.renderer;

import org.jspecify.annotations.Nullable;

/**
 * How errors look on the wire: in which format, with what members, names and types.
 * Whatever writes or describes one takes it from here. Immutable.
 */
public final class WireFormat {

	private final ProblemTypes types;

	private final FormatChoice choice;

	private final IncludedMembers included;

	/**
	 * Creates the format.
	 * @param types the types and titles of problems, and all names
	 * @param choice which format is meant
	 * @param included the members that are off by default
	 */
	public WireFormat(ProblemTypes types, FormatChoice choice, IncludedMembers included) {
		this.types = types;
		this.choice = choice;
		this.included = included;
	}

	/**
	 * Returns the names of the envelope, of members and of codes.
	 * @return the names
	 */
	public WireNames names() {
		return this.types.names();
	}

	/**
	 * Returns what the types of problems begin with.
	 * @return the base, null where problems have no type of their own
	 */
	public @Nullable String baseUri() {
		return this.types.baseUri();
	}

	/**
	 * Returns the type of a problem.
	 * @param code the code in upper snake case
	 * @return the type, {@code about:blank} without a base
	 */
	public String type(String code) {
		return this.types.type(code);
	}

	/**
	 * Creates what writes errors.
	 * @return the renderer of all formats
	 */
	public ErrorRenderer createRenderer() {
		return new NegotiatingRenderer(this.choice, new EnvelopeRenderer(names(), this.included),
				new ProblemRenderer(this.types, this.included));
	}

	/**
	 * Creates what writes errors where the renderer fails.
	 * @return the renderer of the members that are always there
	 */
	public LastResort createLastResort() {
		return new LastResort(this.choice, this.types);
	}

}
