package io.github.errorcontract.cause.body.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
	 * Returns what is read, without the name that a property which is read by another one
	 * is written with.
	 */
	private static List<BeanPropertyDefinition> readable(BeanDescription description) {
		Set<String> read = new HashSet<>();
		for (BeanPropertyDefinition property : description.findProperties()) {
			if (property.couldDeserialize() && !JsonName.isPlaceholder(property.getName())) {
				read.add(property.getInternalName());
			}
		}
		return description.findProperties()
			.stream()
			.filter((property) -> property.couldDeserialize() || !read.contains(property.getInternalName()))
			.toList();
	}

	private static void add(List<BeanPropertyDefinition> properties, MapperConfig<?> config,
			Map<String, JsonName> names) {
		for (BeanPropertyDefinition property : properties) {
			NameTransformer inner = unwrapping(property, config);
			JsonName.of(property.getName(), (inner != null) ? inner::transform : null)
				.addTo(names, property.getInternalName());
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
