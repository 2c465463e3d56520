package io.github.errorcontract.resolver;

import java.util.Arrays;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.StandardError;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.catalog.ErrorDefinition;
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
		StandardError known = known(mapped.code());
		int status = (mapped.status() != 0) ? mapped.status() : statusOf(mapped.code(), known);
		StandardError standard = (known != null) ? known : StandardError.ofStatus(status);
		ErrorType named = mapped.code().isEmpty() ? this.naming.apply(failure, standard) : standard;
		String code = mapped.code().isEmpty() ? named.code() : mapped.code();
		boolean unchanged = mapped.message().isEmpty() && standard.code().equals(code) && standard.status() == status;
		return unchanged ? standard : (mapped.message().isEmpty() ? ShippedType.of(code, status, standard)
				: ErrorType.of(code, status, mapped.message()));
	}

	private int statusOf(String code, @Nullable StandardError known) {
		ErrorDefinition definition = this.catalog.find(code);
		if (definition != null && definition.status() != null) {
			return definition.status();
		}
		return ((known != null) ? known : StandardError.INTERNAL_ERROR).status();
	}

	private static @Nullable StandardError known(String code) {
		return Arrays.stream(StandardError.values())
			.filter((standard) -> standard.code().equals(code))
			.findFirst()
			.orElse(null);
	}

}
