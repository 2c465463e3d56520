package io.github.errorcontract.headers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The header fields that a page of another origin may read, beside those that it always
 * may (Fetch Standard, section 3.3.2).
 */
public final class ExposedFields {

	private static final String ORIGIN = "Access-Control-Allow-Origin";

	private static final String NAME = "Access-Control-Expose-Headers";

	private ExposedFields() {
	}

	/**
	 * Tells whether a change of a field may change what is exposed.
	 * @param name the field name
	 * @return whether it may
	 */
	public static boolean dependOn(String name) {
		return name.equalsIgnoreCase(ORIGIN) || name.equalsIgnoreCase(NAME);
	}

	/**
	 * Exposes fields beside those that the application exposes, if another origin may
	 * read the response at all.
	 * @param names the names of fields, of which those that the response has are exposed
	 * @param fields the fields of the response
	 */
	public static void expose(List<String> names, HeaderFields fields) {
		if (!fields.contains(ORIGIN)) {
			return;
		}
		Collection<String> before = fields.values(NAME);
		List<String> exposed = new ArrayList<>(before);
		for (String name : names) {
			if (fields.contains(name) && !ListField.contains(before, name)) {
				exposed.add(name);
			}
		}
		if (exposed.size() > before.size()) {
			fields.set(NAME, String.join(", ", exposed));
		}
	}

}
