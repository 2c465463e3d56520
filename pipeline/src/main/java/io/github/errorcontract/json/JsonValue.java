package io.github.errorcontract.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.failure.SafeLogger;
import io.github.errorcontract.headers.HeaderSyntax;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import org.springframework.util.ObjectUtils;

/**
 * Writes the value of a further member: JSON scalars, lists and maps as such, anything
 * else as its {@code toString()}. What cannot be written becomes null, and so does what
 * is nested deeper than any real value.
 */
public final class JsonValue {

	private static final int DEEPEST = 32;

	private static final SafeLogger logger = SafeLogger.of(JsonValue.class);

	private JsonValue() {
	}

	/**
	 * Writes members, of several with the same name on the wire the first alone.
	 * @param members the values by name
	 * @param taken the names that the object has already
	 */
	public static void writeMembers(Map<?, ?> members, Set<String> taken, JsonGenerator generator) {
		writeMembers(members, taken, generator, 0);
	}

	private static void writeMembers(Map<?, ?> members, Set<String> taken, JsonGenerator generator, int depth) {
		Set<String> written = (members.size() > 1) ? new HashSet<>() : Set.of();
		members.forEach((key, value) -> {
			String name = text(key);
			if (taken.contains(name) || (members.size() > 1 && !written.add(name))) {
				logger.warn("Ignoring duplicate member '{}' of an error", HeaderSyntax.printable(name));
				return;
			}
			generator.writeName(name);
			write(value, generator, depth);
		});
	}

	private static void write(@Nullable Object value, JsonGenerator generator, int depth) {
		if (value == null || depth > DEEPEST) {
			generator.writeNull();
		}
		else if (value instanceof Map<?, ?> map) {
			generator.writeStartObject();
			writeMembers(map, Set.of(), generator, depth + 1);
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
