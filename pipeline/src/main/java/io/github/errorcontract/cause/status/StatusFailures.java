package io.github.errorcontract.cause.status;

import java.lang.annotation.Annotation;
import java.util.function.BiFunction;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;

/**
 * Failures that name their HTTP status. One below 400 is left to Spring.
 */
public final class StatusFailures implements CauseMappers {

	private static final String ANNOTATION = "org.springframework.web.bind.annotation.ResponseStatus";

	private final StatusAnswer answer;

	/**
	 * Creates the family.
	 * @param naming asked with the class of the failure and the type of its status, for
	 * classes that are not Spring's own; returns the type to answer with
	 * @param statuses what starts the errors of statuses
	 */
	public StatusFailures(BiFunction<Class<?>, ErrorType, ErrorType> naming, BareStatus statuses) {
		this.answer = new StatusAnswer(naming, statuses);
	}

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		MergedAnnotation<Annotation> annotation = MergedAnnotations.from(type).get(ANNOTATION);
		if (annotation.isPresent()) {
			return AnnotatedStatus.of(annotation, this.answer);
		}
		return switch (type.getName()) {
			case "org.springframework.web.ErrorResponse", "org.springframework.web.ErrorResponseException",
					"org.springframework.web.server.ResponseStatusException" ->
				new DeclaredStatus(this.answer);
			default -> null;
		};
	}

}
