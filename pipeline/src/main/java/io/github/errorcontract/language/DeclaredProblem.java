package io.github.errorcontract.language;

import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * A type of error with what its exception declares for problem details (RFC 9457), which
 * no other format shows.
 *
 * @param declared the type of error
 * @param uri the type of the problem, null for that of the code
 * @param title the title, null for that of the code
 */
public record DeclaredProblem(ErrorType declared, @Nullable String uri, @Nullable String title) implements ErrorType {

	/**
	 * Returns the type of error without what was declared for problem details.
	 * @param type any type
	 * @return the type
	 */
	public static ErrorType withoutProblem(ErrorType type) {
		return (type instanceof DeclaredProblem problem) ? problem.declared : type;
	}

	/**
	 * Replaces a type, but for what was declared for problem details.
	 * @param current the type so far
	 * @param replacement the new one
	 * @return the new type
	 */
	public static ErrorType replace(ErrorType current, ErrorType replacement) {
		return (current instanceof DeclaredProblem problem)
				? new DeclaredProblem(replacement, problem.uri, problem.title) : replacement;
	}

	@Override
	public String code() {
		return this.declared.code();
	}

	@Override
	public int status() {
		return this.declared.status();
	}

	@Override
	public String message() {
		return this.declared.message();
	}

}
