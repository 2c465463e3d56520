package io.github.errorcontract.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.definition.DeclaredCode;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.KnownCodes;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of the catalogue out of what properties and code say and what is
 * built in.
 */
final class CatalogEntries {

	private static final String BUILT_IN = "built-in";

	private final CatalogContents parts;

	private final KnownCodes known;

	private final @Nullable DocsLinks links;

	CatalogEntries(CatalogContents parts, KnownCodes known, @Nullable DocsLinks links) {
		this.parts = parts;
		this.known = known;
		this.links = links;
	}

	List<CatalogEntry> all() {
		MappedClasses classes = new MappedClasses(this.parts);
		Map<String, CatalogEntry> entries = new TreeMap<>();
		codes().values().forEach((code) -> entries.put(code.value(), entry(code, classes)));
		return new ArrayList<>(entries.values());
	}

	@Nullable CatalogEntry of(String code) {
		TrackedValue<String> known = codes().get(code);
		return (known != null) ? entry(known, new MappedClasses(this.parts)) : null;
	}

	private Map<String, TrackedValue<String>> codes() {
		Map<String, TrackedValue<String>> codes = new TreeMap<>(RelaxedNames.ORDER);
		this.known.declared().forEach((own) -> codes.put(own.code().value(), own.code()));
		this.known.standard()
			.forEach((builtIn) -> codes.putIfAbsent(builtIn.code(), new TrackedValue<>(builtIn.code(), BUILT_IN)));
		for (ErrorDefinition definition : this.parts.definitions().values()) {
			TrackedValue<Integer> status = new DefinitionOrigins(definition.code(), this.parts.layers()).status();
			if (status != null) {
				codes.putIfAbsent(definition.code(), new TrackedValue<>(definition.code(), status.origin()));
			}
		}
		return codes;
	}

	private CatalogEntry entry(TrackedValue<String> code, MappedClasses classes) {
		DefinitionOrigins configured = new DefinitionOrigins(code.value(), this.parts.layers());
		TrackedValue<Integer> status = status(code.value(), configured);
		TrackedValue<Boolean> retryable = configured.retryable();
		TrackedValue<String> docs = configured.docs();
		return new CatalogEntry(code, status, message(code.value(), configured, status.value()),
				classes.of(code.value()), new LinkedHashMap<>(configured.headers()), configured.retryAfter(),
				(retryable != null) ? retryable : new TrackedValue<>(RetryRule.mayHelp(status.value()), BUILT_IN),
				(docs != null || this.links == null) ? docs : this.links.find(code.value()), configured.disguiseAs());
	}

	private TrackedValue<Integer> status(String code, DefinitionOrigins configured) {
		TrackedValue<Integer> status = configured.status();
		DeclaredCode own = this.known.declared(code);
		if (status == null && own != null) {
			status = own.status();
		}
		ErrorType type = this.known.type(code, this.parts.definitions().get(code));
		int builtIn = (type != null) ? type.status() : BuiltInError.INTERNAL_ERROR.status();
		return (status != null) ? status : new TrackedValue<>(builtIn, BUILT_IN);
	}

	private TrackedValue<String> message(String code, DefinitionOrigins configured, int status) {
		TrackedValue<String> message = configured.message();
		DeclaredCode own = this.known.declared(code);
		if (!isText(message) && own != null) {
			message = own.message();
		}
		BuiltInError builtIn = this.known.standard(code);
		BuiltInError fallback = (builtIn != null) ? builtIn : BuiltInError.ofStatus(status);
		return (message != null && isText(message)) ? message : new TrackedValue<>(fallback.message(), BUILT_IN);
	}

	private static boolean isText(@Nullable TrackedValue<String> message) {
		return message != null && !message.value().isBlank();
	}

}
