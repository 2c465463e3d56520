package io.github.errorcontract.servlet;

import java.util.function.Supplier;

import io.github.errorcontract.headers.HeaderSyntax;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says at debug level why the contract does not answer the error of a request.
 */
public final class LeftRequest {

	private static final Logger logger = LoggerFactory.getLogger(LeftRequest.class);

	private static final String LOGGED = LeftRequest.class.getName() + ".LOGGED";

	private LeftRequest() {
	}

	/**
	 * Tells whether anybody reads the reason.
	 * @return whether the log has level debug
	 */
	public static boolean isLogged() {
		return logger.isDebugEnabled();
	}

	/**
	 * Logs one line about a request that is left to somebody else, however many doors its
	 * error passes.
	 * @param request the request
	 * @param reason says why, and where that is configured; null for no line
	 */
	public static void log(HttpServletRequest request, Supplier<@Nullable String> reason) {
		if (!logger.isDebugEnabled() || request.getAttribute(LOGGED) != null) {
			return;
		}
		String text = reason.get();
		if (text != null) {
			request.setAttribute(LOGGED, true);
			logger.debug("The error contract leaves {} {} alone: {}", HeaderSyntax.printable(request.getMethod()),
					HeaderSyntax.printable(ServletErrorContext.path(request)), text);
		}
	}

}
