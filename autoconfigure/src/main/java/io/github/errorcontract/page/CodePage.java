package io.github.errorcontract.page;

import java.util.Map;

import io.github.errorcontract.documentation.PublicCode;

/**
 * The page about one code.
 */
final class CodePage {

	private final String service;

	private final String list;

	/**
	 * Creates the page.
	 * @param service the name of the application, empty for none
	 * @param list the last segment of the path of the list
	 */
	CodePage(String service, String list) {
		this.service = service;
		this.list = list;
	}

	String render(PublicCode code) {
		String name = Html.escape(code.code());
		String body = """
				<header class="top"><div class="wrap">
				<nav aria-label="Breadcrumb"><a class="back" href="../%s"><span aria-hidden="true">\u2190</span> All errors</a></nav>
				<p class="status">%s <span>%s</span></p>
				<h1 class="code">%s</h1>
				<p class="lead">%s</p>
				</div></header>
				<main class="wrap">
				<div class="guidance">
				<section aria-labelledby="means"><h2 id="means">What it means</h2><p>%s</p></section>
				<section aria-labelledby="todo"><h2 id="todo">What to do</h2><p>%s</p></section>
				<section aria-labelledby="again"><h2 id="again">Should I retry?</h2><p><strong class="%s">%s</strong> %s</p></section>
				</div>
				%s%s</main>"""
			.formatted(Html.escape(this.list), PageFrame.chip(code.status()),
					Html.escape(PageFrame.phrase(code.status())), ListPage.breakable(name), Html.escape(code.message()),
					Html.escape(code.guidance().meaning()), Html.escape(code.guidance().remedy()),
					code.retry().helps() ? "yes" : "no", code.retry().helps() ? "Yes." : "No.",
					Html.escape(code.retry().describe()), more(code), answers(code));
		return PageFrame.of(PageFrame.title(code.code(), this.service), body);
	}

	private String more(PublicCode code) {
		String docs = code.docs();
		if (docs == null || docs.endsWith("/" + this.list + "/" + code.code())) {
			return "";
		}
		boolean link = docs.startsWith("https://") || docs.startsWith("http://")
				|| (docs.startsWith("/") && !docs.startsWith("//"));
		String address = Html.escape(docs);
		return "<p class=\"more\">See also: "
				+ (link ? "<a href=\"" + address + "\" rel=\"noopener noreferrer\">" + address + "</a>" : address)
				+ "</p>\n";
	}

	private static String answers(PublicCode code) {
		StringBuilder answers = new StringBuilder(
				"<section aria-labelledby=\"example\"><h2 id=\"example\">Example response</h2>\n");
		code.bodies().forEach((mediaType, body) -> answers.append(answer(code, mediaType, body)));
		return answers.append("</section>\n").toString();
	}

	private static String answer(PublicCode code, String mediaType, String body) {
		StringBuilder head = new StringBuilder();
		head.append("<span class=\"line\">HTTP/1.1 ").append(code.status()).append("</span>\n");
		head.append(field("Content-Type", mediaType));
		for (Map.Entry<String, ? extends Iterable<String>> header : code.headers().entrySet()) {
			header.getValue().forEach((value) -> head.append(field(header.getKey(), value)));
		}
		return """
				<figure class="answer"><figcaption>%s</figcaption>
				<pre tabindex="0" aria-label="Example response as %s"><code>%s
				%s</code></pre></figure>
				""".formatted(Html.escape(mediaType), Html.escape(mediaType), head, Html.json(body));
	}

	private static String field(String name, String value) {
		return "<span class=\"hn\">" + Html.escape(name) + "</span>: " + Html.escape(value) + "\n";
	}

}
