package io.github.errorcontract.catalog;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.StandardError;
import io.github.errorcontract.language.ShippedType;
import org.jspecify.annotations.Nullable;

/**
 * The codes that are built in or declared in code, found in any spelling, and what a
 * definition adds to them.
 */
final class KnownCodes {

	/** Codes of one service resemble each other: two edits apart are two codes. */
	private static final int MOST_EDITS = 1;

	private final Map<String, StandardError> standard = new TreeMap<>(RelaxedNames.ORDER);

	private final Map<String, DeclaredCode> declared = new TreeMap<>(RelaxedNames.ORDER);

	KnownCodes(List<DeclaredCode> declared) {
		for (StandardError error : StandardError.values()) {
			this.standard.put(error.code(), error);
		}
		for (DeclaredCode code : declared) {
			code.check();
			this.declared.merge(code.code().value(), code, DeclaredCode::join);
		}
	}

	Collection<StandardError> standard() {
		return this.standard.values();
	}

	Collection<DeclaredCode> declared() {
		return this.declared.values();
	}

	@Nullable DeclaredCode declared(String code) {
		return this.declared.get(code);
	}

	@Nullable StandardError standard(String code) {
		return this.standard.get(code);
	}

	/**
	 * Returns how a known code is written, null for any other.
	 */
	@Nullable String spelling(String code) {
		DeclaredCode own = this.declared.get(code);
		StandardError builtIn = this.standard.get(code);
		return (own != null) ? own.code().value() : ((builtIn != null) ? builtIn.code() : null);
	}

	/**
	 * Returns the type of a code: the declared one, else the built-in one, else one made
	 * of its definition; null where that has no status.
	 */
	@Nullable ErrorType type(String code, @Nullable ErrorDefinition definition) {
		DeclaredCode own = this.declared.get(code);
		Integer status = (definition != null) ? definition.status() : null;
		if (own != null) {
			return type(own, status);
		}
		StandardError builtIn = this.standard.get(code);
		if (builtIn != null || definition == null || status == null) {
			return builtIn;
		}
		return ShippedType.of(definition.code(), status, StandardError.ofStatus(status));
	}

	private ErrorType type(DeclaredCode own, @Nullable Integer defined) {
		StandardError builtIn = this.standard.get(own.code().value());
		int status = (own.status() != null) ? own.status().value() : status(builtIn, defined);
		StandardError fallback = (builtIn != null) ? builtIn : StandardError.ofStatus(status);
		return (own.message() != null) ? ErrorType.of(own.code().value(), status, own.message().value())
				: ShippedType.of(own.code().value(), status, fallback);
	}

	private static int status(@Nullable StandardError builtIn, @Nullable Integer defined) {
		return (builtIn == null && defined != null) ? defined
				: ((builtIn != null) ? builtIn : StandardError.INTERNAL_ERROR).status();
	}

	/**
	 * Returns the built-in codes of which code has a definition of its own.
	 */
	Map<StandardError, ErrorType> redefined() {
		Map<StandardError, ErrorType> redefined = new EnumMap<>(StandardError.class);
		for (DeclaredCode own : this.declared.values()) {
			StandardError builtIn = this.standard.get(own.code().value());
			if (builtIn != null && (own.status() != null || own.message() != null)) {
				redefined.put(builtIn, type(own, null));
			}
		}
		return redefined;
	}

	@Nullable String nearest(String code, Collection<String> others) {
		Stream<String> known = Stream.concat(this.standard.keySet().stream(), this.declared.keySet().stream());
		return NearMiss.find(code, Stream.concat(known, others.stream()).toList(), MOST_EDITS);
	}

	String didYouMean(String code) {
		String near = nearest(code, List.of());
		return (near != null) ? " Did you mean '%s'?".formatted(near) : "";
	}

}
