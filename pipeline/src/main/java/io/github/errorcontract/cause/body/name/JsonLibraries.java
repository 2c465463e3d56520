package io.github.errorcontract.cause.body.name;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds the library behind a converter by the name of the converter's class, so that none
 * has to be present.
 */
final class JsonLibraries {

	/**
	 * Leaves all names as they are in Java.
	 */
	static final JsonLibrary UNKNOWN = (bean) -> Map.of();

	private JsonLibraries() {
	}

	static JsonLibrary of(@Nullable Object converter) {
		Class<?> type = (converter != null) ? converter.getClass() : null;
		JsonLibrary library = null;
		while (library == null && converter != null && type != null) {
			library = find(type.getName(), converter);
			type = type.getSuperclass();
		}
		return (library != null) ? library : UNKNOWN;
	}

	private static @Nullable JsonLibrary find(String type, Object converter) {
		return switch (type) {
			case "org.springframework.http.converter.AbstractJacksonHttpMessageConverter" -> JacksonNames.of(converter);
			case "org.springframework.http.converter.json.AbstractJackson2HttpMessageConverter" ->
				Jackson2Names.of(converter);
			case "org.springframework.http.converter.json.GsonHttpMessageConverter" -> GsonNames.of(converter);
			default -> null;
		};
	}

}
