package io.github.errorcontract.jetty;

import java.util.Collection;

import io.github.errorcontract.headers.HeaderFields;
import org.eclipse.jetty.http.HttpFields;

/**
 * The header fields of a response that is none of the servlet side.
 */
record JettyHeaderFields(HttpFields.Mutable fields) implements HeaderFields {

	@Override
	public boolean contains(String name) {
		return this.fields.contains(name);
	}

	@Override
	public Collection<String> values(String name) {
		return this.fields.getValuesList(name);
	}

	@Override
	public void set(String name, String value) {
		this.fields.put(name, value);
	}

	@Override
	public void add(String name, String value) {
		this.fields.add(name, value);
	}

	@Override
	public void remove(String name) {
		this.fields.remove(name);
	}

}
