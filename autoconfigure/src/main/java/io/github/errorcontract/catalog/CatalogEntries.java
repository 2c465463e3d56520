package io.github.errorcontract.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.StandardError;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of the catalogue out of what properties and code say and what is
 * built in.
 */
final class CatalogEntries {

	private static final String BUILT_IN = "built-in";

	private final CatalogParts parts;

	private final KnownCodes known;

	private final @Nullable DocsLinks links;

	CatalogEntries(CatalogParts parts, @Nullable DocsLinks links) {
		this.parts = parts;
		this.known = parts.codes();
		this.links = links;
	}

	List<CatalogEntry> all() {
		MappedClasses classes = new MappedClasses(this.parts);
		Map<String, CatalogEntry> entries = new TreeMap<>();
		codes().values().forEach((code) -> entries.put(code.value(), entry(code, classes)));
		return new ArrayList<>(entries.values());
	}

	@Nullable CatalogEntry of(String code) {
		Sourced<String> known = codes().get(code);
		return (known != null) ? entry(known, new MappedClasses(this.parts)) : null;
	}

	private Map<String, Sourced<String>> codes() {
		Map<String, Sourced<String>> codes = new TreeMap<>(RelaxedNames.ORDER);
		this.known.declared().forEach((own) -> codes.put(own.code().value(), own.code()));
		this.known.standard()
			.forEach((builtIn) -> codes.putIfAbsent(builtIn.code(), new Sourced<>(builtIn.code(), BUILT_IN)));
		for (ErrorDefinition definition : this.parts.definitions().values()) {
			Sourced<Integer> status = new MemberPlaces(definition.code(), this.parts.layers()).status();
			if (status != null) {
				codes.putIfAbsent(definition.code(), new Sourced<>(definition.code(), status.origin()));
			}
		}
		return codes;
	}

	private CatalogEntry entry(Sourced<String> code, MappedClasses classes) {
		MemberPlaces configured = new MemberPlaces(code.value(), this.parts.layers());
		Sourced<Integer> status = status(code.value(), configured);
		Sourced<Boolean> retryable = configured.retryable();
		Sourced<String> docs = configured.docs();
		return new CatalogEntry(code, status, message(code.value(), configured, status.value()),
				classes.of(code.value()), new LinkedHashMap<>(configured.headers()), configured.retryAfter(),
				(retryable != null) ? retryable : new Sourced<>(RetryRule.mayHelp(status.value()), BUILT_IN),
				(docs != null || this.links == null) ? docs : this.links.find(code.value()), configured.disguiseAs());
	}

	private Sourced<Integer> status(String code, MemberPlaces configured) {
		Sourced<Integer> status = configured.status();
		DeclaredCode own = this.known.declared(code);
		if (status == null && own != null) {
			status = own.status();
		}
		ErrorType type = this.known.type(code, this.parts.definitions().get(code));
		int builtIn = (type != null) ? type.status() : StandardError.INTERNAL_ERROR.status();
		return (status != null) ? status : new Sourced<>(builtIn, BUILT_IN);
	}

	private Sourced<String> message(String code, MemberPlaces configured, int status) {
		Sourced<String> message = configured.message();
		DeclaredCode own = this.known.declared(code);
		if (message == null && own != null) {
			message = own.message();
		}
		StandardError builtIn = this.known.standard(code);
		StandardError fallback = (builtIn != null) ? builtIn : StandardError.ofStatus(status);
		return (message != null) ? message : new Sourced<>(fallback.message(), BUILT_IN);
	}

}
