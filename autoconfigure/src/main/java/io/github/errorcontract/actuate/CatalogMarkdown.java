package io.github.errorcontract.actuate;

import java.util.List;

import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.documentation.CodeGuidance;
import io.github.errorcontract.format.WireNames;

/**
 * The catalog as Markdown (CommonMark with tables). Texts are escaped.
 */
final class CatalogMarkdown {

	private final WireNames names;

	CatalogMarkdown(WireNames names) {
		this.names = names;
	}

	String write(List<CatalogEntry> entries) {
		StringBuilder text = new StringBuilder("# Error codes\n\n| code | status | message |\n|---|---|---|\n");
		for (CatalogEntry entry : entries) {
			text.append("| `%s` | %d | %s |\n".formatted(code(entry), entry.status().value(),
					escape(entry.message().value())));
		}
		entries.forEach((entry) -> text.append('\n').append(section(entry)));
		return text.toString();
	}

	String section(CatalogEntry entry) {
		int status = entry.status().value();
		CodeGuidance guidance = CodeGuidance.find(entry.code().value(), status);
		StringBuilder text = new StringBuilder("## `" + code(entry) + "`\n\n");
		text.append(escape(guidance.meaning())).append(' ').append(escape(guidance.remedy())).append("\n\n");
		text.append("| | value | origin |\n|---|---|---|\n");
		row("status", entry.status(), text);
		row("message", entry.message(), text);
		entry.exceptions().forEach((exception) -> row("exception", exception, text));
		entry.headers().forEach((name, value) -> row("header " + name, value, text));
		if (entry.retryAfter() != null) {
			row("retry after", entry.retryAfter(), text);
		}
		row("retryable", entry.retryable(), text);
		if (entry.docs() != null) {
			row("docs", entry.docs(), text);
		}
		if (entry.disguiseAs() != null) {
			row("disguised as", entry.disguiseAs(), text);
		}
		return text.toString();
	}

	private String code(CatalogEntry entry) {
		return this.names.code(entry.code().value()).replace('`', '\'');
	}

	private static void row(String name, TrackedValue<?> member, StringBuilder text) {
		text.append("| ").append(escape(name)).append(" | ");
		text.append(escape(String.valueOf(member.value()))).append(" | ");
		text.append(escape(member.origin())).append(" |\n");
	}

	private static String escape(String text) {
		return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~!&]", "\\\\$0").replaceAll("\\s+", " ");
	}

}
