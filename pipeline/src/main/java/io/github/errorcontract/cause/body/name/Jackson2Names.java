package io.github.errorcontract.cause.body.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.util.NameTransformer;
import org.jspecify.annotations.Nullable;

/**
 * The names of Jackson 2: those that it reads, and where it reads none, as of a class
 * with a builder, those that it writes.
 *
 * @param mapper the application's mapper
 */
record Jackson2Names(ObjectMapper mapper) implements JsonLibrary {

	@SuppressWarnings("removal")
	static JsonLibrary of(Object converter) {
		return new Jackson2Names(
				((org.springframework.http.converter.json.AbstractJackson2HttpMessageConverter) converter)
					.getObjectMapper());
	}

	@Override
	public Map<String, JsonName> names(Class<?> bean) {
		Map<String, JsonName> names = new HashMap<>();
		JavaType type = this.mapper.constructType(bean);
		BeanDescription written = this.mapper.getSerializationConfig().introspect(type);
		AnnotationIntrospector annotations = this.mapper.getDeserializationConfig().getAnnotationIntrospector();
		add(written.findProperties(), annotations, names);
		add(readable(this.mapper.getDeserializationConfig().introspect(type)), annotations, names);
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

	private static void add(List<BeanPropertyDefinition> properties, AnnotationIntrospector annotations,
			Map<String, JsonName> names) {
		for (BeanPropertyDefinition property : properties) {
			AnnotatedMember member = property.getPrimaryMember();
			NameTransformer inner = (member != null) ? annotations.findUnwrappingNameTransformer(member) : null;
			JsonName.of(property.getName(), (inner != null) ? inner::transform : null)
				.addTo(names, property.getInternalName());
		}
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
