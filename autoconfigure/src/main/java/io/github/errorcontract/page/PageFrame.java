package io.github.errorcontract.page;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * The HTML document around the content of a page.
 */
final class PageFrame {

	private static final String ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'"
			+ "%3E%3Crect width='32' height='32' rx='9' fill='%230f766e'/%3E%3Cpath d='M16 8v10m0 5v.5' stroke='white'"
			+ " stroke-width='3.5' stroke-linecap='round'/%3E%3C/svg%3E";

	private PageFrame() {
	}

	/**
	 * Returns a document.
	 * @param title the title, as text
	 * @param body the body, as HTML
	 */
	static String of(String title, String body) {
		return """
				<!DOCTYPE html>
				<html lang="en">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="color-scheme" content="light dark">
				<title>%s</title>
				<link rel="icon" href="%s">
				<style>%s</style>
				</head>
				<body>
				%s
				<script>%s</script>
				</body>
				</html>
				""".formatted(Html.escape(title), Html.escape(ICON), PageResources.STYLE, body, PageResources.SCRIPT);
	}

	static String title(String page, String service) {
		return service.isEmpty() ? page : page + " \u00b7 " + service;
	}

	/**
	 * Returns the status in the color of its kind.
	 */
	static String chip(int status) {
		return "<span class=\"chip " + kind(status) + "\">" + status + "</span>";
	}

	static String phrase(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		if (known == null) {
			return (status < 500) ? "Client error" : "Server error";
		}
		String name = known.name().replace('_', ' ').toLowerCase(Locale.ROOT);
		return known.getReasonPhrase().isEmpty() ? name : known.getReasonPhrase();
	}

	private static String kind(int status) {
		return switch (status) {
			case 401, 403, 407, 511 -> "access";
			case 404, 410, 405, 406, 451, 501 -> "absent";
			case 409, 412, 423, 428, 424 -> "state";
			case 408, 425, 429, 503, 504 -> "wait";
			default -> (status < 500) ? "input" : "fault";
		};
	}

}
