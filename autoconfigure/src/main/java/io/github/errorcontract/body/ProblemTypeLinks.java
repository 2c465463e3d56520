package io.github.errorcontract.body;

import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.renderer.WireFormat;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Documents each code at the type that its problems have.
 *
 * @param format where the types are, which have a base
 */
public record ProblemTypeLinks(ObjectProvider<WireFormat> format) implements DocsLinks {

	@Override
	public TrackedValue<String> find(String code) {
		return new TrackedValue<>(this.format.getObject().type(code), "error-contract.body.problem-base-uri");
	}

}
