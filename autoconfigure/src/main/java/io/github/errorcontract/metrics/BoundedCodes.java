package io.github.errorcontract.metrics;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.catalog.ErrorCatalog;

/**
 * Limits the number of codes that are counted separately: all codes of the catalog, and
 * the first ones of those that an application creates at runtime. Thread-safe.
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
	 * Returns the code, or {@link #OTHER} if it is not counted separately.
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
