package io.github.errorcontract.naming;

/**
 * Paths of fields, as {@code lines[1].unitPrice}.
 */
public final class FieldPath {

	private FieldPath() {
	}

	/**
	 * Removes indexes and map keys, which the client chooses.
	 * @param path the path
	 * @return the names alone, as {@code lines.unitPrice}
	 */
	public static String withoutIndexes(String path) {
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
