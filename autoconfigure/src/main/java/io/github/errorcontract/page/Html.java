package io.github.errorcontract.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.errorcontract.documentation.JsonLayout;

/**
 * Creates HTML from text and JSON.
 */
final class Html {

	private static final Pattern TOKEN = Pattern
		.compile("(\"(?:[^\"\\\\]|\\\\.)*+\")(:)?|(-?[0-9][0-9.eE+-]*|true|false|null)");

	private Html() {
	}

	/**
	 * Returns text that is safe between tags and in quoted attributes.
	 */
	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char next = text.charAt(i);
			switch (next) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				default -> escaped.append(next);
			}
		}
		return escaped.toString();
	}

	/**
	 * Returns indented JSON in which names, strings and other values are marked.
	 */
	static String json(String json) {
		String text = JsonLayout.of(json);
		StringBuilder html = new StringBuilder(text.length() * 2);
		Matcher matcher = TOKEN.matcher(text);
		int end = 0;
		while (matcher.find()) {
			html.append(escape(text.substring(end, matcher.start())));
			String token = (matcher.group(1) != null) ? matcher.group(1) : matcher.group();
			html.append("<span class=\"").append(kind(matcher)).append("\">");
			html.append(escape(token)).append("</span>");
			html.append((matcher.group(2) != null) ? ":" : "");
			end = matcher.end();
		}
		return html.append(escape(text.substring(end))).toString();
	}

	private static String kind(Matcher token) {
		if (token.group(1) == null) {
			return "jv";
		}
		return (token.group(2) != null) ? "jn" : "js";
	}

}
