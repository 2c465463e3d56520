package io.github.errorcontract.definition;

import java.util.regex.Pattern;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.naming.UpperSnake;
import org.jspecify.annotations.Nullable;

/**
 * What Java code says of one code.
 *
 * @param code the code
 * @param status the HTTP status, null where nothing is said of it
 * @param message the text for people, null where nothing is said of it
 */
public record DeclaredCode(TrackedValue<String> code, @Nullable TrackedValue<Integer> status,
		@Nullable TrackedValue<String> message) {

	private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

	/**
	 * Takes all members from one place.
	 * @param type the type
	 * @param place the class or constant, for people
	 * @return a declaration of all three members
	 */
	public static DeclaredCode of(ErrorType type, String place) {
		return new DeclaredCode(new TrackedValue<>(type.code(), place), new TrackedValue<>(type.status(), place),
				new TrackedValue<>(type.message(), place));
	}

	/**
	 * Refuses a code that cannot be written in every style, and a status that is no
	 * error.
	 */
	void check() {
		if (!UPPER_SNAKE.matcher(this.code.value()).matches()) {
			throw new InvalidContractException(
					"The code '%s' is not in upper snake case (%s)."
						.formatted(HeaderSyntax.printable(this.code.value()), this.code.origin()),
					"Change the code of '%s' to '%s'.".formatted(this.code.origin(), example()));
		}
		if (this.status != null && (this.status.value() < 400 || this.status.value() > 599)) {
			throw new InvalidContractException(
					"The code '%s' has the invalid status '%s' (%s).".formatted(this.code.value(), this.status.value(),
							this.status.origin()),
					"Set the status of '%s' to a value from 400 to 599.".formatted(this.status.origin()));
		}
	}

	private String example() {
		String written = UpperSnake.of(this.code.value());
		return UPPER_SNAKE.matcher(written).matches() ? written : "ORDER_LOCKED";
	}

	/**
	 * Adds what another declaration says of the same code.
	 */
	DeclaredCode join(DeclaredCode other) {
		refuse("spelling", this.code, other.code);
		refuse("status", this.status, other.status);
		refuse("message", this.message, other.message);
		return new DeclaredCode(this.code, (this.status != null) ? this.status : other.status,
				(this.message != null) ? this.message : other.message);
	}

	private void refuse(String member, @Nullable TrackedValue<?> here, @Nullable TrackedValue<?> there) {
		if (here != null && there != null && !here.value().equals(there.value())) {
			throw new InvalidContractException(
					"The code '%s' has the %s '%s' in %s, but '%s' in %s.".formatted(this.code.value(), member,
							here.value(), here.origin(), there.value(), there.origin()),
					"Use the same %s in '%s' and '%s', or rename one of the codes.".formatted(member, here.origin(),
							there.origin()));
		}
	}

}
