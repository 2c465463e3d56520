package io.github.errorcontract.page;

import java.util.function.Predicate;

import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.format.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * {@link DocsLinks} to the page of a code, for codes without a configured link.
 * Thread-safe.
 */
final class PageLinks implements DocsLinks {

	private final String path;

	private final WireNames names;

	private final Predicate<String> listed;

	/**
	 * Creates the links.
	 * @param path the absolute path of the list of codes, including the context path
	 * @param names the configured names
	 * @param listed whether a code has a page; codes that are derived from class names,
	 * or that only a mapper knows, have none
	 */
	PageLinks(String path, WireNames names, Predicate<String> listed) {
		this.path = path;
		this.names = names;
		this.listed = listed;
	}

	@Override
	public @Nullable TrackedValue<String> find(String code) {
		return this.listed.test(code)
				? new TrackedValue<>(this.path + "/" + this.names.code(code), "error-contract.docs.path") : null;
	}

}
