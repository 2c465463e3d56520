package io.github.errorcontract.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.errorcontract.documentation.JsonLayout;

/**
 * JSON in colours.
 */
final class JsonHtml {

	private static final Pattern TOKEN = Pattern
		.compile("(\"(?:[^\"\\\\]|\\\\.)*+\")(:)?|(-?[0-9][0-9.eE+-]*|true|false|null)");

	private JsonHtml() {
	}

	/**
	 * Lays JSON out and marks its names, texts and other values.
	 */
	static String of(String json) {
		String text = JsonLayout.of(json);
		StringBuilder html = new StringBuilder(text.length() * 2);
		Matcher matcher = TOKEN.matcher(text);
		int end = 0;
		while (matcher.find()) {
			html.append(Html.escape(text.substring(end, matcher.start())));
			String token = (matcher.group(1) != null) ? matcher.group(1) : matcher.group();
			html.append("<span class=\"").append(kind(matcher)).append("\">");
			html.append(Html.escape(token)).append("</span>");
			html.append((matcher.group(2) != null) ? ":" : "");
			end = matcher.end();
		}
		return html.append(Html.escape(text.substring(end))).toString();
	}

	private static String kind(Matcher token) {
		if (token.group(1) == null) {
			return "jv";
		}
		return (token.group(2) != null) ? "jn" : "js";
	}

}
