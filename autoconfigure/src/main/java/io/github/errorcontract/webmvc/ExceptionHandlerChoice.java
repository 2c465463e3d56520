package io.github.errorcontract.webmvc;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.annotation.ExceptionHandlerMappingInfo;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

/**
 * Which exception handlers win over the contract.
 *
 * @param catchAllsYield whether those of {@code Throwable}, {@code Exception} and
 * {@code RuntimeException} do not
 */
record ExceptionHandlerChoice(boolean catchAllsYield) {

	private static final Set<String> CATCH_ALL = Set.of("java.lang.Throwable", "java.lang.Exception",
			"java.lang.RuntimeException");

	/**
	 * Tells whether an advice is the application's, or that of a company's starter: not
	 * ours, nor that of a library of Spring's own.
	 */
	static boolean isUsers(ControllerAdviceBean advice) {
		Class<?> type = advice.getBeanType();
		return type != null && type != ErrorContractAdvice.class && !isSprings(type);
	}

	/**
	 * Tells whether an advice is worth a word: springdoc's answers nothing but failures
	 * of its own documents.
	 */
	static boolean isReported(ControllerAdviceBean advice) {
		Class<?> type = advice.getBeanType();
		return type != null && isUsers(advice) && !type.getName().startsWith("org.springdoc.");
	}

	/**
	 * Tells whether an advice is that of a library of Spring's own.
	 */
	static boolean isSprings(@Nullable Class<?> advice) {
		return advice != null && advice.getName().startsWith("org.springframework.");
	}

	/**
	 * Finds the handler of a failure, or of the first of its causes that has one.
	 * @param handlers those of one class
	 * @param failure the failure, whose causes end
	 * @param accepted the media types that the client accepts, best first
	 * @return the handler that wins, null for none
	 */
	@Nullable ExceptionHandlerMappingInfo find(ExceptionHandlerMethodResolver handlers, Throwable failure,
			List<MediaType> accepted) {
		for (MediaType mediaType : accepted) {
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				ExceptionHandlerMappingInfo found = find(handlers, cause.getClass(), mediaType);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	/**
	 * Finds the handler of a class of failures.
	 * @return the handler that wins, null for none
	 */
	@Nullable ExceptionHandlerMappingInfo find(ExceptionHandlerMethodResolver handlers, Class<? extends Throwable> failure,
			MediaType mediaType) {
		ExceptionHandlerMappingInfo found = handlers.resolveExceptionMappingByExceptionType(failure, mediaType);
		return (found != null && wins(found, failure)) ? found : null;
	}

	private boolean wins(ExceptionHandlerMappingInfo handler, Class<? extends Throwable> failure) {
		for (Class<? extends Throwable> type : handler.getExceptionTypes()) {
			if (wins(type) && type.isAssignableFrom(failure)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Tells whether a handler of a type of exceptions wins.
	 */
	boolean wins(Class<?> type) {
		return !this.catchAllsYield || !isCatchAll(type.getName());
	}

	/**
	 * Tells whether handlers of a type take whatever nobody else does.
	 */
	static boolean isCatchAll(String type) {
		return CATCH_ALL.contains(type);
	}

}
