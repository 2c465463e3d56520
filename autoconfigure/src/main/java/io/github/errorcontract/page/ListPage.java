package io.github.errorcontract.page;

import java.util.List;

import io.github.errorcontract.documentation.PublicCode;

/**
 * The list of codes. All links are relative, which makes the page work behind any proxy.
 */
final class ListPage {

	private final String service;

	private final String here;

	/**
	 * Creates the page.
	 * @param service the name of the application, empty for none
	 * @param here the last segment of the page's path
	 */
	ListPage(String service, String here) {
		this.service = service;
		this.here = Html.escape(here);
	}

	String render(List<PublicCode> codes) {
		String body = """
				<header class="top"><div class="wrap">
				<p class="eyebrow">%s</p>
				<h1>Errors</h1>
				<p class="lead">All error codes of this service, what they mean and how to handle them.
				Every error response has a status, a stable code and a JSON body.</p>
				<div class="tools" id="tools" role="search" hidden>
				<label for="filter">Filter by code, status or text</label>
				<input id="filter" type="search" placeholder="404 or token, for example" autocomplete="off"
				spellcheck="false" aria-describedby="count">
				<p id="count" aria-live="polite">%d codes</p>
				</div>
				</div></header>
				<main class="wrap">
				%s%s
				<p id="none" class="none" hidden>No matching codes. Try a shorter text, or a status such as 409.</p>
				</main>
				%s""".formatted(eyebrow(), codes.size(), section("client", "Client errors", "4xx", below(codes, 400)),
				section("server", "Server errors", "5xx", below(codes, 500)), footer());
		return PageFrame.of(PageFrame.title("Errors", this.service), body);
	}

	private String eyebrow() {
		return this.service.isEmpty() ? "API reference" : Html.escape(this.service);
	}

	private static List<PublicCode> below(List<PublicCode> codes, int first) {
		return codes.stream().filter((code) -> code.status() >= first && code.status() < first + 100).toList();
	}

	private String section(String id, String title, String range, List<PublicCode> codes) {
		if (codes.isEmpty()) {
			return "";
		}
		StringBuilder section = new StringBuilder("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">"
				+ title + " <span class=\"range\">" + range + "</span></h2>\n<ul class=\"codes\">\n");
		codes.forEach((code) -> section.append(item(code)));
		return section.append("</ul>\n</section>\n").toString();
	}

	private String item(PublicCode code) {
		String name = Html.escape(code.code());
		return """
				<li><a href="%s/%s">%s<span class="what"><span class="code">%s</span>\
				<span class="text">%s</span></span></a></li>
				""".formatted(this.here, name, PageFrame.chip(code.status()), breakable(name),
				Html.escape(code.message()));
	}

	/**
	 * Allows line breaks between the words of a code.
	 */
	static String breakable(String code) {
		return code.replace("_", "_<wbr>").replace("-", "-<wbr>");
	}

	private String footer() {
		return """
				<footer class="wrap"><p>Machine-readable:
				<a href="%1$s.json">all codes</a>,
				<a href="%1$s/schema/error.json">JSON Schema of an error</a>,
				<a href="%1$s/schema/problem.json">JSON Schema of problem details</a>.</p></footer>"""
			.formatted(this.here);
	}

}
