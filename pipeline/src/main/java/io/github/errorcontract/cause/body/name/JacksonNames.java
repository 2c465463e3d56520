package io.github.errorcontract.cause.body.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.util.NameTransformer;

import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;

/**
 * The names of Jackson 3: those that it reads, and where it reads none, as of a class
 * with a builder, those that it writes.
 *
 * @param mapper the application's mapper
 */
record JacksonNames(ObjectMapper mapper) implements JsonLibrary {

	static JsonLibrary of(Object converter) {
		return new JacksonNames(((AbstractJacksonHttpMessageConverter<?>) converter).getMapper());
	}

	@Override
	public Map<String, JsonName> names(Class<?> bean) {
		Map<String, JsonName> names = new HashMap<>();
		JavaType type = this.mapper.constructType(bean);
		MapperConfig<?> writing = this.mapper.serializationConfig();
		ClassIntrospector writer = writing.classIntrospectorInstance();
		AnnotatedClass annotations = writer.introspectClassAnnotations(type);
		BeanDescription written = writer.introspectForSerialization(type, annotations);
		add(written.findProperties(), writing, names);
		MapperConfig<?> reading = this.mapper.deserializationConfig();
		ClassIntrospector reader = reading.classIntrospectorInstance();
		add(readable(reader.introspectForDeserialization(type, reader.introspectClassAnnotations(type))), reading,
				names);
		addValue(written.findJsonValueAccessor(), written, names);
		return names;
	}

	/**
	 * Returns what is read, without what is only written, perhaps by another name, and
	 * without the placeholders of unwrapped parameters, which have no name of their own.
	 */
	private static List<BeanPropertyDefinition> readable(BeanDescription description) {
		return description.findProperties()
			.stream()
			.filter((property) -> property.couldDeserialize() && !property.getName().startsWith("@"))
			.toList();
	}

	private static void add(List<BeanPropertyDefinition> properties, MapperConfig<?> config,
			Map<String, JsonName> names) {
		for (BeanPropertyDefinition property : properties) {
			NameTransformer inner = unwrapping(property, config);
			names.put(property.getInternalName(), (inner != null)
					? JsonName.unwrapped(property.getName(), inner::transform) : JsonName.of(property.getName()));
		}
	}

	private static @Nullable NameTransformer unwrapping(BeanPropertyDefinition property, MapperConfig<?> config) {
		AnnotatedMember member = property.getPrimaryMember();
		return (member != null) ? config.getAnnotationIntrospector().findUnwrappingNameTransformer(config, member)
				: null;
	}

	private static void addValue(@Nullable AnnotatedMember accessor, BeanDescription description,
			Map<String, JsonName> names) {
		if (accessor == null) {
			return;
		}
		for (BeanPropertyDefinition property : description.findProperties()) {
			if (accessor.equals(property.getAccessor())) {
				names.put(property.getInternalName(), JsonName.value());
			}
		}
		names.put(JsonName.property(accessor.getName()), JsonName.value());
	}

}
