package io.github.errorcontract.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.ErrorDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Finds errors by code, with the status and message of the catalog. A disguised error is
 * replaced by the error that it is disguised as. Thread-safe.
 */
public final class DocumentedErrors {

	private final ErrorCatalog catalog;

	private final Map<String, ErrorType> types = new ConcurrentHashMap<>();

	/**
	 * Creates an instance for a catalog.
	 * @param catalog the catalog
	 */
	public DocumentedErrors(ErrorCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Adds the type of a declared exception class, which the catalog may not contain. An
	 * existing type of the same code is kept.
	 * @param type the type
	 */
	public void add(ErrorType type) {
		this.types.putIfAbsent(type.code(), type);
	}

	/**
	 * Finds an error by its code.
	 * @param code the code in upper snake case
	 * @return the error, null if it is unknown
	 */
	public @Nullable DocumentedError find(String code) {
		ErrorType disguise = this.catalog.disguise(code);
		String shown = (disguise != null) ? disguise.code() : code;
		CatalogEntry entry = this.catalog.entry(shown);
		if (entry != null) {
			return describe(entry, disguise != null);
		}
		ErrorType type = (disguise != null) ? disguise : this.types.get(code);
		return (type != null) ? describe(type) : null;
	}

	/**
	 * Describes a code. One that others are disguised as has no arguments.
	 */
	private static DocumentedError describe(CatalogEntry entry, boolean disguise) {
		String message = entry.message().value();
		int status = entry.status().value();
		if (disguise && MessageTemplate.hasPlaceholders(message)) {
			message = BuiltInError.ofStatus(status).message();
		}
		Map<String, String> headers = new LinkedHashMap<>();
		entry.headers().forEach((name, value) -> headers.put(name, value.value()));
		return new DocumentedError(entry.code().value(), status, text(message), headers, entry.retryAfter() != null);
	}

	private DocumentedError describe(ErrorType type) {
		ErrorDefinition definition = this.catalog.find(type.code());
		if (definition == null) {
			return new DocumentedError(type.code(), type.status(), text(type.message()), Map.of(), false);
		}
		String message = (definition.message() != null) ? definition.message() : type.message();
		return new DocumentedError(type.code(), type.status(), text(message), definition.headers(),
				definition.retryAfter() != null);
	}

	private static String text(String message) {
		return message.replaceAll("\\{(\\d+|[A-Za-z_$][\\w$]*)}", "…");
	}

}
