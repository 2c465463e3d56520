package io.github.errorcontract.documentation;

/**
 * Indents compact JSON, with a line for each member and element.
 */
public final class JsonLayout {

	private final StringBuilder text = new StringBuilder();

	private int depth;

	private boolean quoted;

	private JsonLayout() {
	}

	/**
	 * Indents a document.
	 * @param json the document, without white space between tokens
	 * @return the document with line feeds and two spaces for each level
	 */
	public static String of(String json) {
		JsonLayout layout = new JsonLayout();
		for (int i = 0; i < json.length(); i++) {
			char next = json.charAt(i);
			if (layout.quoted) {
				layout.text.append(next);
				if (next == '\\') {
					layout.text.append(json.charAt(++i));
				}
				layout.quoted = next != '"';
			}
			else {
				layout.append(next, (i > 0) ? json.charAt(i - 1) : ' ');
			}
		}
		return layout.text.toString();
	}

	private void append(char next, char before) {
		switch (next) {
			case '{', '[' -> {
				beginElement(before);
				this.text.append(next);
				this.depth++;
			}
			case '}', ']' -> {
				this.depth--;
				if (before != '{' && before != '[') {
					newLine();
				}
				this.text.append(next);
			}
			case ',' -> this.text.append(next);
			case ':' -> this.text.append(": ");
			default -> {
				beginElement(before);
				this.text.append(next);
				this.quoted = next == '"';
			}
		}
	}

	private void beginElement(char before) {
		if (before == '{' || before == '[' || before == ',') {
			newLine();
		}
	}

	private void newLine() {
		this.text.append('\n').append("  ".repeat(this.depth));
	}

}
