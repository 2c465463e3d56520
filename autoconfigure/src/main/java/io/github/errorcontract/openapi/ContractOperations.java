package io.github.errorcontract.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.web.method.HandlerMethod;

/**
 * Notes the codes of an operation in its extension {@value #CODES}, from which
 * {@link ContractDocument} makes the responses. Called by springdoc for each handler
 * method; for one that shares path and method with another the codes of both are noted.
 */
public final class ContractOperations implements GlobalOperationCustomizer {

	/**
	 * The extension of an operation that lists its codes.
	 */
	static final String CODES = "x-error-codes";

	private final DeclaredErrors declared;

	private final InputErrors input;

	private final AccessRules access;

	/**
	 * Creates the customizer.
	 * @param declared the codes that methods declare
	 * @param validated what is validated
	 * @param access who is refused
	 */
	public ContractOperations(DeclaredErrors declared, ValidatedInput validated, AccessRules access) {
		this.declared = declared;
		this.input = new InputErrors(validated);
		this.access = access;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		Set<String> codes = codes(operation);
		codes.addAll(this.declared.of(handler));
		codes.addAll(this.input.of(handler));
		Negotiation.add(operation, handler, codes);
		this.access.add(handler, codes);
		note(operation, codes);
		WrittenResponses.dropAssumedContent(operation, handler);
		return operation;
	}

	static Set<String> codes(Operation operation) {
		Map<String, Object> extensions = operation.getExtensions();
		Set<String> codes = new TreeSet<>();
		if (extensions != null && extensions.get(CODES) instanceof List<?> noted) {
			noted.forEach((code) -> codes.add(code.toString()));
		}
		return codes;
	}

	private static void note(Operation operation, Set<String> codes) {
		operation.addExtension(CODES, new ArrayList<>(codes));
	}

}
