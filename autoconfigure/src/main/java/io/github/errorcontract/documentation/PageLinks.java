package io.github.errorcontract.documentation;

import java.util.function.Predicate;

import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.format.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Where the page of a code is, for those codes that name no documentation of their own.
 * Thread-safe.
 */
public final class PageLinks implements DocsLinks {

	private final String path;

	private final WireNames names;

	private final Predicate<String> listed;

	/**
	 * Creates the links.
	 * @param path the absolute path of the list of codes, context path included
	 * @param names how codes are written
	 * @param listed whether a code has a page; one that is derived from the name of a
	 * class, or that only a mapper knows, has none
	 */
	public PageLinks(String path, WireNames names, Predicate<String> listed) {
		this.path = path;
		this.names = names;
		this.listed = listed;
	}

	@Override
	public @Nullable TrackedValue<String> find(String code) {
		return this.listed.test(code)
				? new TrackedValue<>(this.path + "/" + this.names.code(code), "error-contract.page.path") : null;
	}

}
