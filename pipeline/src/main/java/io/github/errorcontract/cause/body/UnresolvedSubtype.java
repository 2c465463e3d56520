package io.github.errorcontract.cause.body;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.exc.InvalidTypeIdException;

import org.springframework.core.annotation.AnnotationUtils;

/**
 * A type id that is missing or that no subtype has. The property that carries it is to
 * blame where {@code @JsonTypeInfo} on the base type names one.
 */
final class UnresolvedSubtype {

	private UnresolvedSubtype() {
	}

	static ApiError map(Throwable failure) {
		InvalidTypeIdException unresolved = (InvalidTypeIdException) failure;
		BuiltInError type = (unresolved.getTypeId() != null) ? BuiltInError.INVALID_VALUE : BuiltInError.MISSING_VALUE;
		String property = property(unresolved.getBaseType().getRawClass());
		if (type == BuiltInError.MISSING_VALUE && property == null) {
			return ApiError.builder(BuiltInError.INVALID_VALUE).field(PropertyPath.of(unresolved)).build();
		}
		return ApiError.builder(type).field(PropertyPath.of(unresolved, property)).build();
	}

	/**
	 * Returns the property that carries the type id, null where none does.
	 */
	static @Nullable String property(Class<?> baseType) {
		JsonTypeInfo info = AnnotationUtils.findAnnotation(baseType, JsonTypeInfo.class);
		if (info == null || !isInside(info)) {
			return null;
		}
		return info.property().isEmpty() ? info.use().getDefaultPropertyName() : info.property();
	}

	private static boolean isInside(JsonTypeInfo info) {
		return info.use() != JsonTypeInfo.Id.DEDUCTION
				&& (info.include() == JsonTypeInfo.As.PROPERTY || info.include() == JsonTypeInfo.As.EXISTING_PROPERTY);
	}

}
