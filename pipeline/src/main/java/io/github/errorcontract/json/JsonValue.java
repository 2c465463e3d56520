package io.github.errorcontract.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import org.springframework.util.ObjectUtils;

/**
 * Writes the values of further members: JSON scalars, lists and maps as such, anything
 * else as its {@code toString()}. What cannot be written becomes null, and so does what
 * is nested deeper than any real value. Of more elements than any real value has, the
 * rest is left out.
 */
public final class JsonValue {

	private static final int DEEPEST = 32;

	private static final int MOST_ELEMENTS = 10_000;

	private static final SafeLogger logger = SafeLogger.of(JsonValue.class);

	private final JsonGenerator generator;

	private int elementsLeft;

	private JsonValue(JsonGenerator generator, int mostElements) {
		this.generator = generator;
		this.elementsLeft = mostElements;
	}

	/**
	 * Writes the further members of an error, of several with the same name on the wire
	 * the first alone.
	 * @param members the values by name
	 * @param taken the names that the object has already
	 */
	public static void writeMembers(Map<?, ?> members, Set<String> taken, JsonGenerator generator) {
		new JsonValue(generator, MOST_ELEMENTS).writeMembers(members, taken, 0);
	}

	/**
	 * Writes the members of a document, however many elements they have.
	 */
	static void writeAll(Map<?, ?> members, JsonGenerator generator) {
		new JsonValue(generator, Integer.MAX_VALUE).writeMembers(members, Set.of(), 0);
	}

	private void writeMembers(Map<?, ?> members, Set<String> taken, int depth) {
		Set<String> written = (members.size() > 1) ? new HashSet<>() : Set.of();
		for (Map.Entry<?, ?> member : members.entrySet()) {
			if (!hasElementLeft()) {
				return;
			}
			String name = text(member.getKey());
			if (name == null || taken.contains(name) || (members.size() > 1 && !written.add(name))) {
				logger.warn("Ignoring unreadable or duplicate member '{}' of an error", LogText.fit(name));
				continue;
			}
			this.generator.writeName(name);
			write(member.getValue(), depth);
		}
	}

	private boolean hasElementLeft() {
		if (this.elementsLeft < 0) {
			return false;
		}
		if (--this.elementsLeft < 0) {
			logger.warn("Ignoring the rest of the properties of an error, which have more than {} elements",
					MOST_ELEMENTS);
			return false;
		}
		return true;
	}

	private void write(@Nullable Object value, int depth) {
		if (value == null || depth > DEEPEST) {
			this.generator.writeNull();
		}
		else if (value instanceof Map<?, ?> map) {
			this.generator.writeStartObject();
			writeMembers(map, Set.of(), depth + 1);
			this.generator.writeEndObject();
		}
		else if (value instanceof Collection<?> elements) {
			writeElements(elements, depth + 1);
		}
		else if (value.getClass().isArray()) {
			writeElements(Arrays.asList(ObjectUtils.toObjectArray(value)), depth + 1);
		}
		else {
			writeScalar(value);
		}
	}

	private void writeElements(Collection<?> elements, int depth) {
		this.generator.writeStartArray();
		for (Object element : elements) {
			if (!hasElementLeft()) {
				break;
			}
			write(element, depth);
		}
		this.generator.writeEndArray();
	}

	private void writeScalar(Object value) {
		if (value instanceof Boolean bool) {
			this.generator.writeBoolean(bool);
		}
		else if (value instanceof Number number && isJson(number)) {
			this.generator.writeNumber(number.toString());
		}
		else {
			this.generator.writeString(text(value));
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

	private static @Nullable String text(@Nullable Object value) {
		try {
			return WellFormed.text(String.valueOf(value));
		}
		catch (RuntimeException | Error ex) {
			return null;
		}
	}

}
