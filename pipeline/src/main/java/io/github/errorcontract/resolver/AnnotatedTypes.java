package io.github.errorcontract.resolver;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.language.ShippedType;
import io.github.errorcontract.resolver.ClassMapping.AssignedType;
import org.jspecify.annotations.Nullable;

/**
 * The types that {@link MappedError} gives to classes.
 */
final class AnnotatedTypes {

	private final ErrorCatalog catalog;

	private final CodeNaming naming;

	AnnotatedTypes(ErrorCatalog catalog, CodeNaming naming) {
		this.catalog = catalog;
		this.naming = naming;
	}

	@Nullable AssignedType find(Class<?> failure) {
		MappedError mapped = failure.getDeclaredAnnotation(MappedError.class);
		return (mapped != null) ? new AssignedType(type(failure, mapped), false, mapped.exposeMessage()) : null;
	}

	private ErrorType type(Class<?> failure, MappedError mapped) {
		ErrorType known = mapped.code().isEmpty() ? null : this.catalog.type(mapped.code());
		int status = (mapped.status() != 0) ? mapped.status() : statusOf(known);
		BuiltInError bare = BuiltInError.ofStatus(status);
		if (mapped.code().isEmpty()) {
			return with(mapped, this.naming.apply(failure, bare), status);
		}
		return with(mapped, (known != null) ? known : ShippedType.of(mapped.code(), status, bare), status);
	}

	private static ErrorType with(MappedError mapped, ErrorType type, int status) {
		boolean unchanged = mapped.message().isEmpty() && type.status() == status;
		if (unchanged) {
			return type;
		}
		return mapped.message().isEmpty() ? ShippedType.of(type.code(), status, type)
				: ErrorType.of(type.code(), status, mapped.message());
	}

	private static int statusOf(@Nullable ErrorType known) {
		return ((known != null) ? known : BuiltInError.INTERNAL_ERROR).status();
	}

}
