package io.github.errorcontract.autoconfigure;

import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.catalog.Sourced;
import io.github.errorcontract.renderer.ProblemTypes;

/**
 * Documents each code at the type that its problems have.
 *
 * @param types the types, which have a base
 */
record ProblemTypeLinks(ProblemTypes types) implements DocsLinks {

	@Override
	public Sourced<String> find(String code) {
		return new Sourced<>(this.types.type(code), "error-contract.problem.base-uri");
	}

}
