package io.github.errorcontract.cause.validation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.naming.FieldPath;
import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

/**
 * The codes that the application gives to details: by constraint ({@code Email}), by
 * field and constraint ({@code email.Email}), or by object, field and constraint
 * ({@code order.email.Email}); the most specific one decides. Names are the same in any
 * spelling that {@link RelaxedNames} takes for the same. Immutable.
 */
final class DetailCodes {

	private final Map<String, String> codes;

	private final boolean byField;

	DetailCodes(Map<String, String> codes) {
		Map<String, String> relaxed = new TreeMap<>(RelaxedNames.ORDER);
		relaxed.putAll(codes);
		this.codes = Collections.unmodifiableMap(relaxed);
		this.byField = codes.keySet().stream().anyMatch((key) -> key.indexOf('.') >= 0);
	}

	/**
	 * Returns the code of a violation.
	 * @param violation the violation
	 * @param field the path of the input in the client's names
	 */
	String of(Violation violation, String field) {
		String code = this.byField ? byField(violation, field) : null;
		return (code != null) ? code : this.codes.getOrDefault(violation.constraint(), violation.code());
	}

	private @Nullable String byField(Violation violation, String field) {
		String sent = suffix(field, violation);
		String java = suffix(violation.path(), violation);
		if (violation.object() != null) {
			String code = first(violation.object() + "." + sent, violation.object() + "." + java);
			if (code != null) {
				return code;
			}
		}
		return first(sent, java);
	}

	private @Nullable String first(String key, String other) {
		String code = this.codes.get(key);
		return (code != null) ? code : this.codes.get(other);
	}

	private static String suffix(String path, Violation violation) {
		return path.isEmpty() ? violation.constraint() : FieldPath.withoutIndexes(path) + "." + violation.constraint();
	}

	/**
	 * Returns the built-in error whose text stands for one that a violation has not.
	 * @param code the code of the detail
	 */
	static BuiltInError textOf(String code) {
		for (BuiltInError error : BuiltInError.values()) {
			if (error.code().equals(code)) {
				return error;
			}
		}
		return BuiltInError.INVALID_VALUE;
	}

}
