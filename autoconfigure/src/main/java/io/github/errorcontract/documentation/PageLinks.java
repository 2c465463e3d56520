package io.github.errorcontract.documentation;

import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.renderer.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Where the page of a code is, for those codes that name no documentation of their own.
 * Thread-safe.
 */
public final class PageLinks {

	private final String path;

	private final WireNames names;

	/**
	 * Creates the links.
	 * @param path the absolute path of the list of codes, context path included
	 * @param names how codes are written
	 */
	public PageLinks(String path, WireNames names) {
		this.path = path;
		this.names = names;
	}

	/**
	 * Returns the page of a code.
	 * @param code the code in upper snake case
	 * @return an absolute path (RFC 3986, section 4.2), without host
	 */
	public String of(String code) {
		return this.path + "/" + this.names.code(code);
	}

	/**
	 * Returns the page of a code of the catalogue, if it has one.
	 * @param code the code in upper snake case
	 * @param catalog the catalogue
	 * @return an absolute path, null where clients know of no such code
	 */
	public @Nullable String find(String code, ErrorCatalog catalog) {
		CatalogEntry entry = catalog.entry(code);
		return (entry != null && PublicCodes.isPublic(entry, catalog)) ? of(entry.code().value()) : null;
	}

}
