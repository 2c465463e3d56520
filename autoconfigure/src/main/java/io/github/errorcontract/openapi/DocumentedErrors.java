package io.github.errorcontract.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.ErrorDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Finds errors by code, as clients see them: with the status and message of the
 * catalogue, and in place of a disguised one what it is shown as. Thread-safe.
 */
public final class DocumentedErrors {

	private final ErrorCatalog catalog;

	private final Map<String, ErrorType> types = new ConcurrentHashMap<>();

	/**
	 * Creates the lookup.
	 * @param catalog the codes that are known
	 */
	public DocumentedErrors(ErrorCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Makes a type known that the catalogue may lack, because a declared exception class
	 * has it. What is known of its code already stays.
	 */
	public void add(ErrorType type) {
		this.types.putIfAbsent(type.code(), type);
	}

	/**
	 * Finds an error by its code.
	 * @param code the code in upper snake case
	 * @return the error, null where the catalogue does not have it
	 */
	public @Nullable DocumentedError find(String code) {
		ErrorType disguise = this.catalog.disguise(code);
		String shown = (disguise != null) ? disguise.code() : code;
		CatalogEntry entry = this.catalog.entry(shown);
		if (entry != null) {
			return of(entry);
		}
		ErrorType type = (disguise != null) ? disguise : this.types.get(code);
		return (type != null) ? of(type) : null;
	}

	private static DocumentedError of(CatalogEntry entry) {
		Map<String, String> headers = new LinkedHashMap<>();
		entry.headers().forEach((name, value) -> headers.put(name, value.value()));
		return new DocumentedError(entry.code().value(), entry.status().value(), text(entry.message().value()), headers,
				entry.retryAfter() != null);
	}

	private DocumentedError of(ErrorType type) {
		ErrorDefinition definition = this.catalog.find(type.code());
		if (definition == null) {
			return new DocumentedError(type.code(), type.status(), text(type.message()), Map.of(), false);
		}
		String message = (definition.message() != null) ? definition.message() : type.message();
		return new DocumentedError(type.code(), type.status(), text(message), definition.headers(),
				definition.retryAfter() != null);
	}

	private static String text(String message) {
		return message.replaceAll("\\{\\d+}", "…");
	}

}
