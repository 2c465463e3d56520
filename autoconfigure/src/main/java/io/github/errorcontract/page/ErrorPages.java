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
 * Creates the documents of the page: the list of codes, a page for each code, the list as
 * JSON, and the JSON Schemas. Thread-safe.
 */
final class ErrorPages {

	private final PublicCodes codes;

	private final ErrorSchema schema;

	private final String service;

	/**
	 * Creates the pages.
	 * @param codes the codes that clients may know of
	 * @param schema the JSON Schemas
	 * @param service the name of the application, empty for none
	 */
	ErrorPages(PublicCodes codes, ErrorSchema schema, String service) {
		this.codes = codes;
		this.schema = schema;
		this.service = service;
	}

	PageDocument list(String here, Locale locale) {
		return PageDocument.html(new ListPage(this.service, here).render(this.codes.all(locale)));
	}

	@Nullable PageDocument code(String code, String here, Locale locale) {
		PublicCode found = this.codes.find(code, locale);
		return (found != null) ? PageDocument.html(new CodePage(this.service, here).render(found)) : null;
	}

	PageDocument json(Locale locale) {
		List<Map<String, Object>> list = this.codes.all(locale).stream().map(ErrorPages::members).toList();
		return PageDocument.of("application/json", JsonDocument.write(Map.of("codes", list)));
	}

	@Nullable PageDocument schema(String name) {
		String text = switch (name) {
			case "error.json" -> this.schema.envelope();
			case "problem.json" -> this.schema.problem();
			default -> null;
		};
		return (text != null) ? PageDocument.of("application/schema+json", text) : null;
	}

	private static Map<String, Object> members(PublicCode code) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("code", code.code());
		members.put("status", code.status());
		members.put("message", code.message());
		members.put("meaning", code.guidance().meaning());
		members.put("remedy", code.guidance().remedy());
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
