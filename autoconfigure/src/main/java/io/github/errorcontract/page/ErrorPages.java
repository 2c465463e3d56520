package io.github.errorcontract.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.errorcontract.documentation.ErrorSchema;
import io.github.errorcontract.documentation.PublicCode;
import io.github.errorcontract.documentation.PublicCodes;
import io.github.errorcontract.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents: the list of codes, a page for each of them, and both for machines.
 * Thread-safe.
 */
public final class ErrorPages {

	private final PublicCodes codes;

	private final ErrorSchema schema;

	private final String service;

	/**
	 * Creates the pages.
	 * @param codes what clients may know
	 * @param schema describes the bodies
	 * @param service the name of the application, empty for none
	 */
	public ErrorPages(PublicCodes codes, ErrorSchema schema, String service) {
		this.codes = codes;
		this.schema = schema;
		this.service = service;
	}

	Document list(String here, Locale locale) {
		return Document.html(new ListPage(this.service, here).of(this.codes.all(locale)));
	}

	@Nullable Document code(String code, String here, Locale locale) {
		PublicCode found = this.codes.find(code, locale);
		return (found != null) ? Document.html(new CodePage(this.service, here).of(found)) : null;
	}

	Document json(Locale locale) {
		List<Map<String, Object>> list = this.codes.all(locale).stream().map(ErrorPages::members).toList();
		return Document.of("application/json", JsonDocument.write(Map.of("codes", list)));
	}

	@Nullable Document schema(String name) {
		String text = switch (name) {
			case "error.json" -> this.schema.envelope();
			case "problem.json" -> this.schema.problem();
			default -> null;
		};
		return (text != null) ? Document.of("application/schema+json", text) : null;
	}

	private static Map<String, Object> members(PublicCode code) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("code", code.code());
		members.put("status", code.status());
		members.put("message", code.message());
		members.put("meaning", code.advice().meaning());
		members.put("remedy", code.advice().remedy());
		members.put("retryable", code.retry().helps());
		if (code.retry().afterSeconds() != null) {
			members.put("retryAfter", code.retry().afterSeconds());
		}
		if (code.docs() != null) {
			members.put("docs", code.docs());
		}
		return members;
	}

}
