package io.github.errorcontract.resolver;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.failure.Causes;
import org.jspecify.annotations.Nullable;

/**
 * How the failures of one class are mapped: by the type that the configuration or an
 * annotation gives the class, by the mapper of a family of causes, or by both, where the
 * type decides the code and the mapper the rest.
 *
 * @param assigned what the configuration or an annotation gives the class, null where the
 * mapper decides
 * @param mapper the mapper, null where there is none
 * @param yielding whether the cause of a wrapper goes before: the mapping is built in, or
 * that of a superclass or interface
 */
record ClassMapping(@Nullable AssignedType assigned, @Nullable ErrorMapper mapper, boolean yielding) {

	static final ClassMapping NONE = new ClassMapping(null, null, false);

	ApiError.@Nullable Builder map(Throwable failure) {
		ApiError error = (this.mapper != null) ? this.mapper.map(failure) : null;
		ApiError.Builder builder = (error != null) ? error.toBuilder() : null;
		return (this.assigned != null) ? this.assigned.apply(builder, failure) : builder;
	}

	/**
	 * Tells whether somebody has chosen the answer, rather than been given the usual one.
	 */
	boolean isDeliberate() {
		return this.assigned != null || this.mapper instanceof CauseMappers.Deliberate;
	}

	@Nullable ErrorType typeOf(Class<?> failure) {
		if (this.assigned != null) {
			return this.assigned.type();
		}
		boolean builtIn = failure.getPackageName().equals(ApiException.class.getPackageName());
		return (builtIn && failure != ApiException.class) ? typeOfNew(failure.asSubclass(ApiException.class)) : null;
	}

	private static ErrorType typeOfNew(Class<? extends ApiException> failure) {
		try {
			return failure.getDeclaredConstructor().newInstance().type();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("'%s' must have a constructor without arguments".formatted(failure), ex);
		}
	}

	/**
	 * A type that a class is given.
	 *
	 * @param type the type
	 * @param configured whether by a property; an annotation leaves the type with which
	 * an exception was made
	 * @param exposeMessage whether the failure's own message is shown
	 */
	record AssignedType(ErrorType type, boolean configured, boolean exposeMessage) {

		ApiError.Builder apply(ApiError.@Nullable Builder mapped, Throwable failure) {
			ApiError.Builder error = (mapped != null) ? mapped : ApiError.builder(this.type);
			if (this.configured || !(failure instanceof ApiException exception)
					|| exception.type() instanceof BuiltInError) {
				error.type(this.type).status(0);
			}
			return (this.exposeMessage && error.text() == null) ? error.message(Causes.message(failure)) : error;
		}

	}

}
