package io.github.errorcontract.openapi.springdoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.webmvc.ApplicationHandlers;

import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ClassUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * The codes that the contract answers with. Where an exception handler of the application
 * takes every exception behind a code, nothing is known of the answer.
 */
final class AnsweredCodes {

	private static final Map<String, List<Class<? extends Throwable>>> CAUSES = Map.of(
			BuiltInError.MALFORMED_BODY.code(), List.of(HttpMessageNotReadableException.class),
			BuiltInError.MISSING_VALUE.code(), List.of(MissingServletRequestParameterException.class,
					MissingRequestHeaderException.class, HttpMessageNotReadableException.class),
			BuiltInError.INVALID_VALUE.code(),
			List.of(MethodArgumentTypeMismatchException.class, HttpMessageNotReadableException.class,
					MethodArgumentNotValidException.class),
			BuiltInError.VALIDATION_ERROR.code(),
			List.of(MethodArgumentNotValidException.class, HandlerMethodValidationException.class),
			BuiltInError.NOT_ACCEPTABLE.code(), List.of(HttpMediaTypeNotAcceptableException.class),
			BuiltInError.UNSUPPORTED_MEDIA_TYPE.code(), List.of(HttpMediaTypeNotSupportedException.class),
			BuiltInError.INTERNAL_ERROR.code(), List.of(RuntimeException.class));

	private static final String DENIAL = "org.springframework.security.access.AccessDeniedException";

	private final ApplicationHandlers handlers;

	AnsweredCodes(ApplicationHandlers handlers) {
		this.handlers = handlers;
	}

	/**
	 * Removes the codes that the application answers in place of the contract.
	 */
	void retain(HandlerMethod handler, Set<String> codes) {
		codes.removeIf((code) -> isTaken(handler, CAUSES.getOrDefault(code, List.of(ApiException.class))));
	}

	/**
	 * Removes the rejections by method security that the application answers.
	 */
	void retainRejections(HandlerMethod handler, Set<String> codes) {
		List<Class<? extends Throwable>> denial = new ArrayList<>();
		if (ClassUtils.isPresent(DENIAL, getClass().getClassLoader())) {
			denial.add(ClassUtils.resolveClassName(DENIAL, getClass().getClassLoader()).asSubclass(Throwable.class));
		}
		if (isTaken(handler, denial)) {
			codes.clear();
		}
	}

	private boolean isTaken(HandlerMethod handler, List<Class<? extends Throwable>> causes) {
		return !causes.isEmpty() && causes.stream().allMatch((cause) -> this.handlers.take(handler, cause));
	}

}
