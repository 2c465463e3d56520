package io.github.errorcontract.autoconfigure;

import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.catalog.Sourced;
import io.github.errorcontract.renderer.WireFormat;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Documents each code at the type that its problems have.
 *
 * @param format where the types are, which have a base
 */
record ProblemTypeLinks(ObjectProvider<WireFormat> format) implements DocsLinks {

	@Override
	public Sourced<String> find(String code) {
		return new Sourced<>(this.format.getObject().type(code), "error-contract.problem.base-uri");
	}

}
