package io.github.errorcontract.definition;

import java.util.Map;
import java.util.regex.Pattern;

import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.headers.HeaderSyntax;

/**
 * Refuses what no code can mean: a malformed code, a status that is no error, a header
 * field that HTTP cannot carry (RFC 9110, sections 5.1 and 5.5), a negative delay.
 */
public final class DefinitionCheck {

	private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

	private final CatalogLayer layer;

	private final ErrorDefinition definition;

	private DefinitionCheck(CatalogLayer layer, ErrorDefinition definition) {
		this.layer = layer;
		this.definition = definition;
	}

	/**
	 * Checks the definitions of a layer.
	 * @param layer the layer
	 * @throws InvalidContractException if a member is invalid
	 */
	public static void check(CatalogLayer layer) {
		layer.definitions().forEach((definition) -> new DefinitionCheck(layer, definition).check());
	}

	private void check() {
		if (!CODE.matcher(this.definition.code()).matches()) {
			throw new InvalidContractException(
					"The code '%s' is malformed (%s).".formatted(this.definition.code(),
							this.layer.place(this.definition.code(), "")),
					"Use upper snake case for the keys of 'error-contract.errors', for example ORDER_LOCKED.");
		}
		Integer status = this.definition.status();
		if (status != null && (status < 400 || status > 599)) {
			throw invalid("status", status, "Set '%s' to a status from 400 to 599.");
		}
		if (this.definition.retryAfter() != null && this.definition.retryAfter().isNegative()) {
			throw invalid("retry-after", this.definition.retryAfter(), "Set '%s' to zero or a positive duration.");
		}
		this.definition.headers().entrySet().forEach(this::checkHeader);
	}

	private void checkHeader(Map.Entry<String, String> header) {
		if (!HeaderSyntax.isName(header.getKey())) {
			throw invalid("headers", header.getKey(), "Use only letters, digits and '-' in the header names of '%s'.");
		}
		if (ErrorHeaders.isReserved(header.getKey())) {
			String property = property("headers." + header.getKey());
			throw new InvalidContractException(
					"'%s' would never be sent, because the header describes the body or the connection (%s)."
						.formatted(property, this.layer.place(this.definition.code(), "headers." + header.getKey())),
					"Remove '%s'.".formatted(property));
		}
		if (HeaderSyntax.sendable(header.getKey(), header.getValue()) == null) {
			throw invalid("headers." + header.getKey(), HeaderSyntax.printable(header.getValue()),
					"Remove the control characters from '%s', and those above U+00FF.");
		}
	}

	private InvalidContractException invalid(String member, Object value, String remedy) {
		String property = property(member);
		return new InvalidContractException("'%s' has the invalid value '%s' (%s).".formatted(property, value,
				this.layer.place(this.definition.code(), member)), remedy.formatted(property));
	}

	private String property(String member) {
		return "error-contract.errors." + this.definition.code() + "." + member;
	}

}
