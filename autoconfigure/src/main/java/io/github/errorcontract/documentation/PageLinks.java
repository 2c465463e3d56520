package io.github.errorcontract.documentation;

import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.catalog.Sourced;
import io.github.errorcontract.renderer.WireNames;

/**
 * Where the page of a code is, for those codes that name no documentation of their own.
 * Thread-safe.
 */
public final class PageLinks implements DocsLinks {

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

	@Override
	public Sourced<String> find(String code) {
		return new Sourced<>(of(code), "error-contract.docs.path");
	}

}
