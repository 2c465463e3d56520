package io.github.errorcontract.renderer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import org.springframework.util.ObjectUtils;

/**
 * Writes the value of a further member: JSON scalars, lists and maps as such, anything
 * else as its {@code toString()}. What cannot be written becomes null, and so does what
 * is nested deeper than any real value.
 */
final class JsonValue {

	private static final int DEEPEST = 32;

	private JsonValue() {
	}

	static void write(String name, @Nullable Object value, JsonGenerator generator) {
		generator.writeName(WellFormed.text(name));
		write(value, generator, 0);
	}

	private static void write(@Nullable Object value, JsonGenerator generator, int depth) {
		if (value == null || depth > DEEPEST) {
			generator.writeNull();
		}
		else if (value instanceof Map<?, ?> map) {
			generator.writeStartObject();
			map.forEach((name, member) -> {
				generator.writeName(text(name));
				write(member, generator, depth + 1);
			});
			generator.writeEndObject();
		}
		else if (value instanceof Collection<?> elements) {
			generator.writeStartArray();
			elements.forEach((element) -> write(element, generator, depth + 1));
			generator.writeEndArray();
		}
		else if (value.getClass().isArray()) {
			write(Arrays.asList(ObjectUtils.toObjectArray(value)), generator, depth);
		}
		else {
			writeScalar(value, generator);
		}
	}

	private static void writeScalar(Object value, JsonGenerator generator) {
		if (value instanceof Boolean bool) {
			generator.writeBoolean(bool);
		}
		else if (value instanceof Number number && isJson(number)) {
			generator.writeNumber(number.toString());
		}
		else {
			generator.writeString(tryText(value));
		}
	}

	/**
	 * JSON knows neither NaN nor infinity (RFC 8259, section 6).
	 */
	private static boolean isJson(Number number) {
		return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte
				|| number instanceof BigDecimal || number instanceof BigInteger
				|| ((number instanceof Double || number instanceof Float) && Double.isFinite(number.doubleValue()));
	}

	private static String text(@Nullable Object value) {
		return WellFormed.text(String.valueOf(value));
	}

	private static @Nullable String tryText(Object value) {
		try {
			return text(value);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return null;
		}
	}

}
