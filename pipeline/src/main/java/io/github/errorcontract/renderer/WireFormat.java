package io.github.errorcontract.renderer;

import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.FormatChoice;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.format.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * How errors look on the wire: in which format, with what members, names and types.
 * Shared by everything that writes or describes errors. Immutable.
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
	 * Returns the type of a problem.
	 * @param code the code in upper snake case
	 * @return the type, {@code about:blank} without a base
	 */
	public String type(String code) {
		return this.types.type(code);
	}

	/**
	 * Returns the title of a problem.
	 * @param code the code in upper snake case
	 * @param status the status
	 * @return the code in words, or the phrase of the status without a base
	 */
	public String title(String code, int status) {
		return this.types.title(code, status);
	}

	/**
	 * Returns the format of a path in which its clients have no say.
	 * @param path the path within the application, not decoded
	 * @return the format, null where each client chooses
	 */
	public @Nullable ErrorFormat fixed(String path) {
		return this.choice.fixed(path);
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
	public ErrorRenderer createLastResort() {
		return new LastResort(this.choice, this.types);
	}

}
