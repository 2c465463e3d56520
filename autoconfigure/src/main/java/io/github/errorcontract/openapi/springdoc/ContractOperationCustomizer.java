package io.github.errorcontract.openapi.springdoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.openapi.access.AccessRules;
import io.github.errorcontract.openapi.input.InputCodes;
import io.github.errorcontract.openapi.input.NegotiationCodes;
import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.web.method.HandlerMethod;

/**
 * {@link GlobalOperationCustomizer} that collects the error codes of an operation in its
 * extension {@value #CODES}, from which {@link ContractOpenApiCustomizer} creates the
 * responses. Handler methods that share a path and method contribute to the same
 * operation.
 */
final class ContractOperationCustomizer implements GlobalOperationCustomizer {

	/**
	 * The extension of an operation that lists its error codes.
	 */
	static final String CODES = "x-error-codes";

	/**
	 * The temporary extension that lists the codes of rejections by method security.
	 */
	private static final String REJECTIONS = "x-error-codes-of-rejections";

	private final DeclaredErrors declared;

	private final InputCodes input;

	private final AccessRules access;

	private final AnsweredCodes answered;

	/**
	 * Creates the customizer.
	 * @param declared the errors that methods declare
	 * @param input the codes of invalid input
	 * @param access the rejections by security
	 * @param answered what the contract answers
	 */
	ContractOperationCustomizer(DeclaredErrors declared, InputCodes input, AccessRules access, AnsweredCodes answered) {
		this.answered = answered;
		this.declared = declared;
		this.input = input;
		this.access = access;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		Set<String> codes = new TreeSet<>(Set.of(BuiltInError.INTERNAL_ERROR.code()));
		codes.addAll(this.declared.find(handler));
		codes.addAll(this.input.find(handler));
		NegotiationCodes.add(operation, handler, codes);
		this.answered.retain(handler, codes);
		codes.addAll(codes(operation));
		write(operation, CODES, codes);
		Set<String> rejections = new TreeSet<>();
		this.access.addMethodRejections(handler, rejections);
		this.answered.retainRejections(handler, rejections);
		rejections.addAll(read(operation, REJECTIONS));
		write(operation, REJECTIONS, rejections);
		AnnotatedResponses.dropAssumedContent(operation, handler);
		return operation;
	}

	/**
	 * Tells whether the codes of an operation have been collected.
	 */
	static boolean isOfHandler(Operation operation) {
		return operation.getExtensions() != null && operation.getExtensions().containsKey(CODES);
	}

	static Set<String> codes(Operation operation) {
		return read(operation, CODES);
	}

	/**
	 * Removes and returns the codes of rejections by method security.
	 */
	static Set<String> takeRejections(Operation operation) {
		Set<String> rejections = read(operation, REJECTIONS);
		if (operation.getExtensions() != null) {
			operation.getExtensions().remove(REJECTIONS);
		}
		return rejections;
	}

	private static Set<String> read(Operation operation, String extension) {
		Map<String, Object> extensions = operation.getExtensions();
		Set<String> codes = new TreeSet<>();
		if (extensions != null && extensions.get(extension) instanceof List<?> listed) {
			listed.forEach((code) -> codes.add(code.toString()));
		}
		return codes;
	}

	private static void write(Operation operation, String extension, Set<String> codes) {
		operation.addExtension(extension, new ArrayList<>(codes));
	}

}
