package io.github.errorcontract.cause.body.name;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;

import org.springframework.http.converter.json.GsonHttpMessageConverter;
import org.springframework.util.ReflectionUtils;

/**
 * The names of Gson, which knows fields alone.
 *
 * @param gson the application's mapper
 */
record GsonNames(Gson gson) implements JsonLibrary {

	static JsonLibrary of(Object converter) {
		return new GsonNames(((GsonHttpMessageConverter) converter).getGson());
	}

	@Override
	public Map<String, JsonName> names(Class<?> bean) {
		Map<String, JsonName> names = new HashMap<>();
		ReflectionUtils.doWithFields(bean, (field) -> names.putIfAbsent(field.getName(), JsonName.of(name(field))));
		return names;
	}

	private String name(Field field) {
		SerializedName given = field.getAnnotation(SerializedName.class);
		return (given != null) ? given.value() : this.gson.fieldNamingStrategy().translateName(field);
	}

}
