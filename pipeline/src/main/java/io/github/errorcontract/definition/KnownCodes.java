package io.github.errorcontract.definition;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.language.ShippedType;
import io.github.errorcontract.naming.NearMiss;
import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

/**
 * The codes that are built in or declared in code, found in any spelling, and what a
 * definition adds to them.
 */
public final class KnownCodes {

	/** Codes of one service resemble each other: two edits apart are two codes. */
	private static final int MOST_EDITS = 1;

	private final Map<String, BuiltInError> standard = new TreeMap<>(RelaxedNames.ORDER);

	private final Map<String, DeclaredCode> declared = new TreeMap<>(RelaxedNames.ORDER);

	/**
	 * Creates the codes.
	 * @param declared those of the application's code
	 */
	public KnownCodes(List<DeclaredCode> declared) {
		for (BuiltInError error : BuiltInError.values()) {
			this.standard.put(error.code(), error);
		}
		for (DeclaredCode code : declared) {
			code.check();
			this.declared.merge(code.code().value(), code, DeclaredCode::join);
		}
	}

	/**
	 * Returns the built-in codes.
	 * @return the codes
	 */
	public Collection<BuiltInError> standard() {
		return this.standard.values();
	}

	/**
	 * Returns the codes of the application's code.
	 * @return the codes
	 */
	public Collection<DeclaredCode> declared() {
		return this.declared.values();
	}

	/**
	 * Finds a code of the application's code.
	 * @param code the code, however it is spelt
	 * @return the code, null where it is not declared
	 */
	public @Nullable DeclaredCode declared(String code) {
		return this.declared.get(code);
	}

	/**
	 * Finds a built-in code.
	 * @param code the code, however it is spelt
	 * @return the code, null where it is not built in
	 */
	public @Nullable BuiltInError standard(String code) {
		return this.standard.get(code);
	}

	/**
	 * Returns how a known code is written, null for any other.
	 */
	public @Nullable String spelling(String code) {
		DeclaredCode own = this.declared.get(code);
		BuiltInError builtIn = this.standard.get(code);
		return (own != null) ? own.code().value() : ((builtIn != null) ? builtIn.code() : null);
	}

	/**
	 * Returns the type of a code: the declared one, else the built-in one, else one made
	 * of its definition; null where that has no status.
	 */
	public @Nullable ErrorType type(String code, @Nullable ErrorDefinition definition) {
		DeclaredCode own = this.declared.get(code);
		Integer status = (definition != null) ? definition.status() : null;
		if (own != null) {
			return type(own, status);
		}
		BuiltInError builtIn = this.standard.get(code);
		if (builtIn != null || definition == null || status == null) {
			return builtIn;
		}
		return ShippedType.of(definition.code(), status, BuiltInError.ofStatus(status));
	}

	private ErrorType type(DeclaredCode own, @Nullable Integer defined) {
		BuiltInError builtIn = this.standard.get(own.code().value());
		int status = (own.status() != null) ? own.status().value() : status(builtIn, defined);
		BuiltInError fallback = (builtIn != null) ? builtIn : BuiltInError.ofStatus(status);
		return (own.message() != null) ? ErrorType.of(own.code().value(), status, own.message().value())
				: ShippedType.of(own.code().value(), status, fallback);
	}

	private static int status(@Nullable BuiltInError builtIn, @Nullable Integer defined) {
		return (builtIn == null && defined != null) ? defined
				: ((builtIn != null) ? builtIn : BuiltInError.INTERNAL_ERROR).status();
	}

	/**
	 * Returns the built-in codes of which code has a definition of its own.
	 */
	public Map<BuiltInError, ErrorType> redefined() {
		Map<BuiltInError, ErrorType> redefined = new EnumMap<>(BuiltInError.class);
		for (DeclaredCode own : this.declared.values()) {
			BuiltInError builtIn = this.standard.get(own.code().value());
			if (builtIn != null && (own.status() != null || own.message() != null)) {
				redefined.put(builtIn, type(own, null));
			}
		}
		return redefined;
	}

	/**
	 * Finds the known code that is nearest to an unknown one.
	 * @param code the unknown code
	 * @param others further codes to choose from
	 * @return the code, null where none is near
	 */
	public @Nullable String nearest(String code, Collection<String> others) {
		Stream<String> known = Stream.concat(this.standard.keySet().stream(), this.declared.keySet().stream());
		return NearMiss.find(code, Stream.concat(known, others.stream()).toList(), MOST_EDITS);
	}

	/**
	 * Returns a question for a message about an unknown code.
	 * @param code the unknown code
	 * @return the question with a space before it, empty where no code is near
	 */
	public String didYouMean(String code) {
		String near = nearest(code, List.of());
		return (near != null) ? " Did you mean '%s'?".formatted(near) : "";
	}

}
