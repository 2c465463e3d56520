package io.github.errorcontract.actuate;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.JsonDocument;
import io.github.errorcontract.policy.PolicyReport;
import io.github.errorcontract.policy.PolicyViolation;
import io.github.errorcontract.resolver.ErrorResolver;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue with everything that the service's own people may know: classes, places,
 * disguises. Not for clients. Thread-safe.
 */
public final class CatalogReport {

	private final ErrorCatalog catalog;

	private final ErrorResolver resolver;

	private final PolicyReport policy;

	private final WireNames names;

	/**
	 * Creates the report.
	 * @param catalog the catalogue
	 * @param resolver maps failures
	 * @param policy the policy, and what breaks it
	 * @param names the names that clients see
	 */
	public CatalogReport(ErrorCatalog catalog, ErrorResolver resolver, PolicyReport policy, WireNames names) {
		this.catalog = catalog;
		this.resolver = resolver;
		this.policy = policy;
		this.names = names;
	}

	/**
	 * Returns the whole catalogue as JSON.
	 * @return the codes and the violations of the policy
	 */
	public String json() {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("codes", this.catalog.entries().stream().map(this::members).toList());
		report.put("policies", this.policy.files());
		report.put("violations", this.policy.violations().stream().map(CatalogReport::members).toList());
		return JsonDocument.write(report);
	}

	/**
	 * Returns one code as JSON.
	 * @param code the code in any style and case
	 * @return the code, null where the catalogue has none
	 */
	public @Nullable String json(String code) {
		CatalogEntry entry = this.catalog.entry(code);
		return (entry != null) ? JsonDocument.write(members(entry)) : null;
	}

	/**
	 * Returns how the failures of a class are mapped, as JSON.
	 * @param failure the class
	 * @return which code the class becomes, and why
	 */
	public String json(Class<? extends Throwable> failure) {
		return JsonDocument
			.write(new MappingReport(this.catalog.entries(), this.names).of(this.resolver.explain(failure)));
	}

	/**
	 * Returns the catalogue as Markdown, for a wiki.
	 * @return one table and a section for each code
	 */
	public String markdown() {
		return new CatalogMarkdown(this.names).of(this.catalog.entries());
	}

	/**
	 * Returns one code as Markdown.
	 * @param code the code in any style and case
	 * @return the section of the code, null where the catalogue has none
	 */
	public @Nullable String markdown(String code) {
		CatalogEntry entry = this.catalog.entry(code);
		return (entry != null) ? new CatalogMarkdown(this.names).section(entry) : null;
	}

	private Map<String, Object> members(CatalogEntry entry) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("code", sourced(new TrackedValue<>(this.names.code(entry.code().value()), entry.code().origin())));
		members.put("status", sourced(entry.status()));
		members.put("message", sourced(entry.message()));
		members.put("exceptions", entry.exceptions().stream().map(CatalogReport::sourced).toList());
		Map<String, Object> headers = new LinkedHashMap<>();
		entry.headers().forEach((name, value) -> headers.put(name, sourced(value)));
		members.put("headers", headers);
		if (entry.retryAfter() != null) {
			members.put("retryAfter", sourced(entry.retryAfter()));
		}
		members.put("retryable", sourced(entry.retryable()));
		if (entry.docs() != null) {
			members.put("docs", sourced(entry.docs()));
		}
		if (entry.disguiseAs() != null) {
			members.put("disguiseAs", sourced(entry.disguiseAs()));
		}
		return members;
	}

	private static Map<String, Object> members(PolicyViolation violation) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("key", violation.subject());
		members.put("message", violation.fact());
		members.put("place", violation.place());
		members.put("policy", violation.policyPlace());
		return members;
	}

	private static Map<String, Object> sourced(TrackedValue<?> member) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("value", member.value());
		members.put("origin", member.origin());
		return members;
	}

}
