package io.github.errorcontract.cause.domain;

import java.util.function.BiFunction;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Every {@link ApiException}, answered as it describes itself.
 */
public final class DomainFailures implements CauseMappers {

	private static final String BUILT_IN = ApiException.class.getPackageName();

	private final BiFunction<Class<?>, ErrorType, ErrorType> naming;

	/**
	 * Creates the family.
	 * @param naming asked with the class of the failure and its type, where that is one
	 * of {@link BuiltInError} and the class is the application's own; returns the type to
	 * answer with
	 */
	public DomainFailures(BiFunction<Class<?>, ErrorType, ErrorType> naming) {
		this.naming = naming;
	}

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return (type == ApiException.class) ? (Deliberate) this::map : null;
	}

	private ApiError map(Throwable failure) {
		ApiError error = ((ApiException) failure).toError();
		ErrorType type = ((ApiException) failure).type();
		if (!(type instanceof BuiltInError) || failure.getClass().getPackageName().equals(BUILT_IN)) {
			return error;
		}
		ErrorType named = this.naming.apply(failure.getClass(), type);
		return (named != type) ? error.toBuilder().type(named).build() : error;
	}

}
