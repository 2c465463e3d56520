package io.github.errorcontract.cause.body;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.errorcontract.cause.input.AllowedValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.EnumNamingStrategy;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.EnumNamingStrategyFactory;
import tools.jackson.databind.util.EnumResolver;

/**
 * The values of an enum as the mapper that failed reads them: its naming strategy,
 * {@code @JsonValue}, {@code @JsonProperty}, {@code toString()} or name.
 */
final class JsonValues {

	private JsonValues() {
	}

	static List<String> allowed(MismatchedInputException failure) {
		Class<?> type = failure.getTargetType();
		if (type != null && type.isEnum() && failure.processor() instanceof JsonParser parser
				&& parser.objectReadContext() instanceof DeserializationContext context) {
			return names(resolver(context, type));
		}
		return AllowedValues.of(type);
	}

	private static List<String> names(EnumResolver resolver) {
		Map<Enum<?>, List<String>> names = resolver.getEnumIds()
			.stream()
			.sorted()
			.collect(Collectors.groupingBy(resolver::findEnum));
		return resolver.getEnums()
			.stream()
			.flatMap((constant) -> names.getOrDefault(constant, List.of()).stream())
			.toList();
	}

	private static EnumResolver resolver(DeserializationContext context, Class<?> type) {
		DeserializationConfig config = context.getConfig();
		AnnotatedClass annotations = context.introspectClassAnnotations(context.constructType(type));
		EnumNamingStrategy naming = naming(config, annotations);
		if (naming != null) {
			return EnumResolver.constructUsingEnumNamingStrategy(config, annotations, naming);
		}
		AnnotatedMember value = context.introspectBeanDescription(context.constructType(type), annotations)
			.findJsonValueAccessor();
		if (value != null) {
			value.fixAccess(true);
			return EnumResolver.constructUsingMethod(config, annotations, value);
		}
		return context.isEnabled(EnumFeature.READ_ENUMS_USING_TO_STRING)
				? EnumResolver.constructUsingToString(config, annotations)
				: EnumResolver.constructFor(config, annotations);
	}

	private static @Nullable EnumNamingStrategy naming(DeserializationConfig config, AnnotatedClass annotations) {
		Object definition = config.getAnnotationIntrospector().findEnumNamingStrategy(config, annotations);
		return EnumNamingStrategyFactory.createEnumNamingStrategyInstance(definition,
				config.canOverrideAccessModifiers(), config.getEnumNamingStrategy());
	}

}
