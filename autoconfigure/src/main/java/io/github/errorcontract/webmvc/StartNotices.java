package io.github.errorcontract.webmvc;

import java.util.List;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationContext;
import org.springframework.web.method.ControllerAdviceBean;

/**
 * Says at the start what of the application answers errors in place of the contract, and
 * which error pages nobody sees.
 */
final class StartNotices {

	private static final Logger logger = LoggerFactory.getLogger(StartNotices.class);

	private static final int MOST_EXCEPTIONS = 5;

	private static final String YIELD = "error-contract.scope.catch-all-handlers";

	private static final String PAGES = "error-contract.scope.browser-pages";

	private static final List<String> PLACES = List.of("templates/error.html", "templates/error.ftlh",
			"templates/error.mustache", "templates/error/", "static/error/", "public/error/");

	private final ApplicationContext context;

	private final boolean catchAllsYield;

	StartNotices(ApplicationContext context, boolean catchAllsYield) {
		this.context = context;
		this.catchAllsYield = catchAllsYield;
	}

	void log(List<ControllerAdviceBean> others) {
		boolean ownController = !this.context.containsBean("errorContractErrorController");
		if (ownController || hasAdviceOfUser(others)) {
			logHandlers();
		}
		if (!ownController && !this.context.getEnvironment().getProperty(PAGES, Boolean.class, false)) {
			logPages();
		}
	}

	private static boolean hasAdviceOfUser(List<ControllerAdviceBean> others) {
		for (ControllerAdviceBean advice : others) {
			if (ExceptionHandlerChoice.isReported(advice)) {
				return true;
			}
		}
		return false;
	}

	private void logHandlers() {
		List<ApplicationHandler> handlers = new ApplicationHandlers(this.context,
				new ExceptionHandlerChoice(this.catchAllsYield))
			.global();
		if (handlers.isEmpty()) {
			return;
		}
		String names = handlers.stream().map(StartNotices::text).collect(Collectors.joining("; "));
		boolean catchAll = handlers.stream()
			.anyMatch((handler) -> handler.exceptions().stream().anyMatch(ExceptionHandlerChoice::isCatchAll));
		logger.info("Errors that the application answers in place of the error contract: {}.{}", names, catchAll
				? " To let handlers of all exceptions come after the contract, set '" + YIELD + "' to 'yield'." : "");
	}

	private static String text(ApplicationHandler handler) {
		if (handler.exceptions().isEmpty()) {
			return handler.name() + " (the error page)";
		}
		List<String> names = handler.exceptions()
			.stream()
			.map((name) -> name.substring(name.lastIndexOf('.') + 1))
			.toList();
		String more = (names.size() > MOST_EXCEPTIONS) ? " and " + (names.size() - MOST_EXCEPTIONS) + " more" : "";
		return handler.name() + " (" + String.join(", ", names.subList(0, Math.min(names.size(), MOST_EXCEPTIONS)))
				+ more + ")";
	}

	private void logPages() {
		ClassLoader classLoader = this.context.getClassLoader();
		for (String place : PLACES) {
			if (classLoader != null && classLoader.getResource(place) != null) {
				logger.info("The error page '{}' is not shown, as the error contract answers browsers as well. "
						+ "To show it to requests that prefer HTML, set '{}' to 'true'.", place, PAGES);
				return;
			}
		}
	}

}
