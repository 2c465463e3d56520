package io.github.errorcontract.headers;

/**
 * Adds to the {@code Vary} field of a response (RFC 9110, section 12.5.5), never twice.
 */
final class VaryField {

	static final String NAME = "Vary";

	private VaryField() {
	}

	static void add(String member, HeaderFields fields) {
		if (!fields.contains(NAME)) {
			fields.set(NAME, member);
		}
		else if (!fields.lists(NAME, member) && !fields.lists(NAME, "*")) {
			fields.add(NAME, member);
		}
	}

}
