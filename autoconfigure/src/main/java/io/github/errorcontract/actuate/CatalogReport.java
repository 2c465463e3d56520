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
 * The catalog with everything that the service's team may know: exception classes,
 * origins, disguises. Not for clients. Thread-safe.
 */
final class CatalogReport {

	private final ErrorCatalog catalog;

	private final ErrorResolver resolver;

	private final PolicyReport policy;

	private final WireNames names;

	private final ScopeReport scope;

	/**
	 * Creates the report.
	 * @param catalog the catalog
	 * @param resolver explains how exceptions are mapped
	 * @param policy the policy and its violations
	 * @param names the configured names
	 * @param scope what the contract answers
	 */
	CatalogReport(ErrorCatalog catalog, ErrorResolver resolver, PolicyReport policy, WireNames names,
			ScopeReport scope) {
		this.scope = scope;
		this.catalog = catalog;
		this.resolver = resolver;
		this.policy = policy;
		this.names = names;
	}

	/**
	 * Returns the whole catalog as JSON.
	 * @return the codes, what of the application answers instead, the policy files and
	 * the violations of the policy
	 */
	String json() {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("codes", this.catalog.entries().stream().map(this::members).toList());
		report.put("handlers", this.scope.handlers());
		report.put("policies", this.policy.files());
		report.put("violations", this.policy.violations().stream().map(CatalogReport::members).toList());
		return JsonDocument.write(report);
	}

	/**
	 * Returns one code as JSON.
	 * @param code the code in any style and case
	 * @return the code, null if the catalog does not have it
	 */
	@Nullable String json(String code) {
		CatalogEntry entry = this.catalog.entry(code);
		return (entry != null) ? JsonDocument.write(members(entry)) : null;
	}

	/**
	 * Returns how an exception class is mapped, as JSON.
	 * @param failure the class
	 * @return the code that the class is mapped to, and why
	 */
	String json(Class<? extends Throwable> failure) {
		return JsonDocument
			.write(new MappingReport(this.catalog.entries(), this.names).describe(this.resolver.explain(failure)));
	}

	/**
	 * Returns whether the contract answers the errors of a path, as JSON.
	 * @param path the path within the application
	 * @return whether it does, and what answers otherwise
	 */
	String jsonOfPath(String path) {
		return JsonDocument.write(this.scope.describe(path));
	}

	/**
	 * Returns the catalog as Markdown.
	 * @return a table of all codes and a section for each
	 */
	String markdown() {
		return new CatalogMarkdown(this.names).write(this.catalog.entries());
	}

	/**
	 * Returns one code as Markdown.
	 * @param code the code in any style and case
	 * @return the section of the code, null if the catalog does not have it
	 */
	@Nullable String markdown(String code) {
		CatalogEntry entry = this.catalog.entry(code);
		return (entry != null) ? new CatalogMarkdown(this.names).section(entry) : null;
	}

	private Map<String, Object> members(CatalogEntry entry) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("code", tracked(new TrackedValue<>(this.names.code(entry.code().value()), entry.code().origin())));
		members.put("status", tracked(entry.status()));
		members.put("message", tracked(entry.message()));
		members.put("exceptions", entry.exceptions().stream().map(CatalogReport::tracked).toList());
		Map<String, Object> headers = new LinkedHashMap<>();
		entry.headers().forEach((name, value) -> headers.put(name, tracked(value)));
		members.put("headers", headers);
		if (entry.retryAfter() != null) {
			members.put("retryAfter", tracked(entry.retryAfter()));
		}
		members.put("retryable", tracked(entry.retryable()));
		if (entry.docs() != null) {
			members.put("docs", tracked(entry.docs()));
		}
		if (entry.disguiseAs() != null) {
			members.put("disguiseAs", tracked(entry.disguiseAs()));
		}
		return members;
	}

	private static Map<String, Object> members(PolicyViolation violation) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("key", violation.subject());
		members.put("message", violation.fact());
		members.put("place", violation.origin());
		members.put("policy", violation.policyOrigin());
		return members;
	}

	private static Map<String, Object> tracked(TrackedValue<?> member) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("value", member.value());
		members.put("origin", member.origin());
		return members;
	}

}
