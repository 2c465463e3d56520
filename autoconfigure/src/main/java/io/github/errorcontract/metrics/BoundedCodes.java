package io.github.errorcontract.metrics;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.catalog.ErrorCatalog;

/**
 * The codes that are told apart: all that the catalogue knows, and of others, which an
 * application may make up at run time, the first ones. Thread-safe.
 */
final class BoundedCodes {

	static final String OTHER = "OTHER";

	static final int MOST_UNKNOWN = 100;

	private final Set<String> unknown = ConcurrentHashMap.newKeySet();

	private final Set<String> known = new HashSet<>();

	private final ErrorCatalog catalog;

	BoundedCodes(ErrorCatalog catalog) {
		this.catalog = catalog;
		for (BuiltInError error : BuiltInError.values()) {
			this.known.add(error.code());
		}
		catalog.declared().forEach((declared) -> this.known.add(declared.code().value()));
	}

	/**
	 * Returns the code itself where it is told apart, else {@link #OTHER}.
	 */
	String bound(String code) {
		return (this.known.contains(code) || this.catalog.find(code) != null || isAdmitted(code)) ? code : OTHER;
	}

	private boolean isAdmitted(String code) {
		if (this.unknown.contains(code)) {
			return true;
		}
		synchronized (this.unknown) {
			return this.unknown.size() < MOST_UNKNOWN && this.unknown.add(code);
		}
	}

}
