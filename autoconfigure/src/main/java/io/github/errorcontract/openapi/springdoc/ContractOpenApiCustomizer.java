package io.github.errorcontract.openapi.springdoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.openapi.DocumentedError;
import io.github.errorcontract.openapi.DocumentedErrors;
import io.github.errorcontract.openapi.ErrorResponses;
import io.github.errorcontract.openapi.OpenApiErrorSettings;
import io.github.errorcontract.openapi.access.AccessRules;
import io.github.errorcontract.servlet.ContractScope;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * {@link GlobalOpenApiCustomizer} that adds error responses to a document or the document
 * of a group. Responses that the application documents itself are kept.
 */
final class ContractOpenApiCustomizer implements GlobalOpenApiCustomizer {

	/** Responses that an application may refer to in its own documentation. */
	private static final List<BuiltInError> REUSABLE = List.of(BuiltInError.METHOD_NOT_ALLOWED,
			BuiltInError.NOT_ACCEPTABLE, BuiltInError.UNSUPPORTED_MEDIA_TYPE, BuiltInError.RATE_LIMITED,
			BuiltInError.INTERNAL_ERROR);

	private final DocumentedErrors errors;

	private final AccessRules access;

	private final ContractScope scope;

	private final OpenApiErrorSettings settings;

	/**
	 * Creates the customizer.
	 * @param errors the known errors
	 * @param access the rejections by security
	 * @param scope the paths that the contract applies to
	 * @param settings the settings
	 */
	ContractOpenApiCustomizer(DocumentedErrors errors, AccessRules access, ContractScope scope,
			OpenApiErrorSettings settings) {
		this.errors = errors;
		this.access = access;
		this.scope = scope;
		this.settings = settings;
	}

	@Override
	public void customise(OpenAPI document) {
		if (document.getPaths() == null) {
			return;
		}
		if (document.getComponents() == null) {
			document.setComponents(new Components());
		}
		ErrorResponses responses = new ErrorResponses(document.getComponents(), this.settings);
		Set<String> references = references(document);
		for (BuiltInError error : REUSABLE) {
			if (references.contains(ErrorResponses.reference(error.code()))) {
				groupByStatus(Set.of(error.code())).forEach(responses::find);
			}
		}
		document.getPaths().forEach((path, item) -> add(path, item, responses));
	}

	/**
	 * Returns the responses that the application's own documentation refers to.
	 */
	private static Set<String> references(OpenAPI document) {
		Set<String> references = new HashSet<>();
		document.getPaths()
			.values()
			.stream()
			.flatMap((item) -> item.readOperations().stream())
			.filter((operation) -> operation.getResponses() != null)
			.flatMap((operation) -> operation.getResponses().values().stream())
			.forEach((response) -> references.add(String.valueOf(response.get$ref())));
		return references;
	}

	private void add(String template, PathItem item, ErrorResponses responses) {
		String path = template.replaceAll("\\{[^/]*?}", "1");
		boolean covered = this.scope.covers(path);
		item.readOperationsMap().forEach((method, operation) -> {
			Set<String> rejections = ContractOperationCustomizer.takeRejections(operation);
			if (covered) {
				this.access.addPathRejections(path, method.name(), rejections);
				add(path, operation, rejections, responses);
			}
			else if (operation.getExtensions() != null) {
				operation.getExtensions().remove(ContractOperationCustomizer.CODES);
			}
		});
	}

	private void add(String path, Operation operation, Set<String> rejections, ErrorResponses responses) {
		Set<String> codes = ContractOperationCustomizer.codes(operation);
		if (!ContractOperationCustomizer.isOfHandler(operation)) {
			codes.add(BuiltInError.INTERNAL_ERROR.code());
		}
		codes.addAll(rejections);
		Map<Integer, List<DocumentedError>> byStatus = groupByStatus(codes);
		if (operation.getResponses() == null) {
			operation.setResponses(new ApiResponses());
		}
		operation.getResponses().values().forEach(responses::addRequestId);
		ErrorFormat fixed = this.settings.format().fixed(path);
		byStatus.forEach((status, some) -> {
			ApiResponse documented = operation.getResponses().get(Integer.toString(status));
			if (documented != null) {
				responses.complete(documented, status, some, fixed);
			}
			else {
				operation.getResponses().addApiResponse(Integer.toString(status), responses.find(status, some, fixed));
			}
		});
		operation.addExtension(ContractOperationCustomizer.CODES, shownCodes(byStatus));
	}

	private Map<Integer, List<DocumentedError>> groupByStatus(Set<String> codes) {
		Map<Integer, List<DocumentedError>> byStatus = new TreeMap<>();
		codes.stream()
			.map(this.errors::find)
			.filter(Objects::nonNull)
			.distinct()
			.forEach((error) -> byStatus.computeIfAbsent(error.status(), (status) -> new ArrayList<>()).add(error));
		return byStatus;
	}

	private List<String> shownCodes(Map<Integer, List<DocumentedError>> byStatus) {
		Set<String> codes = new TreeSet<>();
		byStatus.values()
			.forEach((some) -> some.forEach((error) -> codes.add(this.settings.names().code(error.code()))));
		return new ArrayList<>(codes);
	}

}
