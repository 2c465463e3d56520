package io.github.errorcontract.documentation;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.definition.TrackedValue;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Values for the placeholders of an example message, no two of them alike: by the type of
 * the property where the exception class has one of that name, else by the name itself.
 */
final class SampleValues {

	private static final Object[] ARGUMENTS = { "4711", "42", "17", "8", "23", "15", "99", "36", "64", "5" };

	private static final Map<String, String> BY_TYPE = Map.of("java.util.UUID", "3f2b8c1e-5d4a-4e6f-9b7a-1c2d3e4f5a6b",
			"java.time.LocalDate", "2026-12-24", "java.time.LocalTime", "10:15", "java.time.LocalDateTime",
			"2026-12-24T10:15", "java.time.Instant", "2026-12-24T10:15:30Z", "java.time.OffsetDateTime",
			"2026-12-24T10:15:30Z", "java.time.Duration", "PT15M", "java.util.Currency", "EUR", "java.net.URI",
			"https://example.com/orders/4711", "boolean", "true");

	/** Values by how a name ends. */
	private static final List<Map.Entry<String, String>> BY_NAME = List.of(Map.entry("email", "ann@example.com"),
			Map.entry("currency", "EUR"), Map.entry("sku", "A-100"), Map.entry("date", "2026-12-24"),
			Map.entry("day", "2026-12-24"), Map.entry("time", "10:15"), Map.entry("price", "19.99"),
			Map.entry("amount", "19.99"), Map.entry("state", "OPEN"), Map.entry("status", "OPEN"),
			Map.entry("by", "Ann"), Map.entry("user", "Ann"), Map.entry("name", "Ann"), Map.entry("id", "4711"),
			Map.entry("number", "4711"));

	private final List<TrackedValue<String>> exceptions;

	private final Set<String> used = new HashSet<>();

	private SampleValues(CatalogEntry entry) {
		this.exceptions = entry.exceptions();
	}

	/**
	 * Returns values for placeholders by index.
	 */
	static Object[] arguments() {
		return ARGUMENTS.clone();
	}

	/**
	 * Replaces the names in a message.
	 * @param message the message, whose arguments are replaced already
	 * @param entry what is known of the code
	 * @return the message as a client might see it
	 */
	static String fill(String message, CatalogEntry entry) {
		SampleValues values = new SampleValues(entry);
		return MessageTemplate.format(message, new Object[0], values::next);
	}

	private String next(String name) {
		String value = value(name);
		if (value != null && this.used.add(value)) {
			return value;
		}
		for (Object other : ARGUMENTS) {
			if (!other.equals("4711") && this.used.add(other.toString())) {
				return other.toString();
			}
		}
		return name;
	}

	private @Nullable String value(String name) {
		Class<?> type = type(name);
		String byType = (type != null) ? byType(type) : null;
		if (byType != null) {
			return byType;
		}
		String lower = name.toLowerCase(Locale.ROOT);
		return BY_NAME.stream()
			.filter((entry) -> lower.endsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String byType(Class<?> type) {
		Object[] constants = type.getEnumConstants();
		return (constants != null && constants.length > 0) ? constants[0].toString() : BY_TYPE
			.get(ClassUtils.resolvePrimitiveIfNecessary(type).equals(Boolean.class) ? "boolean" : type.getName());
	}

	private @Nullable Class<?> type(String name) {
		for (TrackedValue<String> exception : this.exceptions) {
			try {
				Class<?> owner = ClassUtils.forName(exception.value(), null);
				for (String getter : List.of(name, "get" + StringUtils.capitalize(name))) {
					Method method = ClassUtils.getMethodIfAvailable(owner, getter, new Class<?>[0]);
					if (method != null) {
						return method.getReturnType();
					}
				}
			}
			catch (ClassNotFoundException | LinkageError ex) {
				// the class path has it no longer
			}
		}
		return null;
	}

}
