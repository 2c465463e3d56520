package io.github.errorcontract.openapi.springdoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.github.errorcontract.openapi.access.AccessRules;
import io.github.errorcontract.openapi.input.InputCodes;
import io.github.errorcontract.openapi.input.Negotiation;
import io.github.errorcontract.openapi.input.ValidatedInput;
import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.web.method.HandlerMethod;

/**
 * Notes the codes of an operation in its extension {@value #CODES}, from which
 * {@link ContractOpenApiCustomizer} makes the responses. Called by springdoc for each
 * handler method; for one that shares path and method with another the codes of both are
 * noted.
 */
public final class ContractOperationCustomizer implements GlobalOperationCustomizer {

	/**
	 * The extension of an operation that lists its codes.
	 */
	public static final String CODES = "x-error-codes";

	/**
	 * The extension that lists the codes of refusals by the security of the method, until
	 * the filters of the path have been asked.
	 */
	private static final String REFUSALS = "x-error-codes-of-refusals";

	private final DeclaredErrors declared;

	private final InputCodes input;

	private final AccessRules access;

	/**
	 * Creates the customizer.
	 * @param declared the codes that methods declare
	 * @param validated what is validated
	 * @param access who is refused
	 */
	public ContractOperationCustomizer(DeclaredErrors declared, ValidatedInput validated, AccessRules access) {
		this.declared = declared;
		this.input = new InputCodes(validated);
		this.access = access;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		Set<String> codes = codes(operation);
		codes.addAll(this.declared.of(handler));
		codes.addAll(this.input.of(handler));
		Negotiation.add(operation, handler, codes);
		note(operation, CODES, codes);
		Set<String> refusals = noted(operation, REFUSALS);
		this.access.add(handler, refusals);
		note(operation, REFUSALS, refusals);
		WrittenResponses.dropAssumedContent(operation, handler);
		return operation;
	}

	static Set<String> codes(Operation operation) {
		return noted(operation, CODES);
	}

	/**
	 * Takes the codes of refusals out of an operation.
	 */
	static Set<String> takeRefusals(Operation operation) {
		Set<String> refusals = noted(operation, REFUSALS);
		if (operation.getExtensions() != null) {
			operation.getExtensions().remove(REFUSALS);
		}
		return refusals;
	}

	private static Set<String> noted(Operation operation, String extension) {
		Map<String, Object> extensions = operation.getExtensions();
		Set<String> codes = new TreeSet<>();
		if (extensions != null && extensions.get(extension) instanceof List<?> noted) {
			noted.forEach((code) -> codes.add(code.toString()));
		}
		return codes;
	}

	private static void note(Operation operation, String extension, Set<String> codes) {
		operation.addExtension(extension, new ArrayList<>(codes));
	}

}
