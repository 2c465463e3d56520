package io.github.errorcontract.actuate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.webmvc.ApplicationHandler;
import io.github.errorcontract.webmvc.ApplicationHandlers;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

/**
 * Which errors the contract answers, and what of the application answers the others. A
 * service without Spring MVC has nothing to tell.
 */
final class ScopeReport {

	private static final String PAGES = "error-contract.scope.browser-pages";

	private final ApplicationContext context;

	ScopeReport(ApplicationContext context) {
		this.context = context;
	}

	/**
	 * Describes what of the application answers in place of the contract.
	 */
	List<Map<String, Object>> handlers() {
		return this.context.containsBean("errorContractMvcConfigurer")
				? ApplicationHandlers.of(this.context).all().stream().map(ScopeReport::members).toList() : List.of();
	}

	private static Map<String, Object> members(ApplicationHandler handler) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("handler", handler.name());
		members.put("exceptions", handler.exceptions());
		return members;
	}

	/**
	 * Describes whether the contract covers a path.
	 */
	Map<String, Object> describe(String path) {
		Map<String, Object> report = new LinkedHashMap<>();
		String reason = reason(path);
		report.put("path", path);
		report.put("covered", reason == null);
		if (reason != null) {
			report.put("reason", "Spring Boot answers, as " + reason + ".");
			return report;
		}
		report.put("browserPages", this.context.getEnvironment().getProperty(PAGES, Boolean.class, false));
		report.put("handlers", handlers());
		return report;
	}

	private @Nullable String reason(String path) {
		if (!this.context.containsBean("errorContractScope")) {
			return "the service has no Spring MVC";
		}
		return this.context.getBean("errorContractScope", ContractScope.class).reason(path);
	}

}
