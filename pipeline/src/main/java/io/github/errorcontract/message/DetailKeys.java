package io.github.errorcontract.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.naming.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a detail in the application's bundles, most specific first. Indexes and map
 * keys are no part of them, as the client chooses those. A field that has another name in
 * JSON is found by both.
 */
final class DetailKeys {

	private static final String PREFIX = "error.detail.";

	private DetailKeys() {
	}

	static List<String> of(ErrorDetail detail, @Nullable DetailText text) {
		String path = (detail.field() != null) ? FieldPath.withoutIndexes(detail.field()) : "";
		String javaPath = (text != null && text.path() != null) ? FieldPath.withoutIndexes(text.path()) : path;
		String object = (text != null && text.object() != null) ? text.object() + "." : "";
		String variant = (text != null) ? text.variant() : null;
		Set<String> names = new LinkedHashSet<>();
		if (!object.isEmpty()) {
			names.add(object + prefix(path) + detail.code());
			names.add(object + prefix(javaPath) + detail.code());
		}
		names.add(prefix(path) + detail.code());
		names.add(prefix(javaPath) + detail.code());
		names.add(detail.code());
		List<String> keys = new ArrayList<>(names.size());
		names.forEach((name) -> add(keys, name, variant));
		return keys;
	}

	private static String prefix(String path) {
		return path.isEmpty() ? "" : path + ".";
	}

	private static void add(List<String> keys, String key, @Nullable String variant) {
		if (variant != null) {
			keys.add(PREFIX + key + "." + variant);
		}
		keys.add(PREFIX + key);
	}

}
