package io.github.errorcontract.message;

import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.ErrorDetail;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a detail in the application's bundles, most specific first. Indexes and map
 * keys are no part of them, as the client chooses those.
 */
final class DetailKeys {

	private static final String PREFIX = "error.detail.";

	private DetailKeys() {
	}

	static List<String> of(ErrorDetail detail, @Nullable DetailText text) {
		String path = (detail.field() != null) ? withoutIndexes(detail.field()) : "";
		String object = (text != null && text.object() != null) ? text.object() : "";
		String variant = (text != null) ? text.variant() : null;
		List<String> keys = new ArrayList<>(3);
		if (!object.isEmpty()) {
			add(keys, object + "." + (path.isEmpty() ? "" : path + ".") + detail.code(), variant);
		}
		if (!path.isEmpty()) {
			add(keys, path + "." + detail.code(), variant);
		}
		add(keys, detail.code(), variant);
		return keys;
	}

	private static void add(List<String> keys, String key, @Nullable String variant) {
		if (variant != null) {
			keys.add(PREFIX + key + "." + variant);
		}
		keys.add(PREFIX + key);
	}

	private static String withoutIndexes(String path) {
		if (path.indexOf('[') < 0) {
			return path;
		}
		StringBuilder names = new StringBuilder(path.length());
		int depth = 0;
		for (int i = 0; i < path.length(); i++) {
			char character = path.charAt(i);
			depth += (character == '[') ? 1 : 0;
			if (depth == 0 && !(names.isEmpty() && character == '.')) {
				names.append(character);
			}
			depth -= (character == ']' && depth > 0) ? 1 : 0;
		}
		return names.toString();
	}

}
