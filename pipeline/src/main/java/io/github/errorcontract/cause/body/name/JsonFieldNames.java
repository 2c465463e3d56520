package io.github.errorcontract.cause.body.name;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.cause.input.FieldNames;
import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names fields as the JSON library does that has read the body. Thread-safe.
 */
public final class JsonFieldNames implements FieldNames {

	private static final Logger logger = LoggerFactory.getLogger(JsonFieldNames.class);

	private final Map<Class<?>, NamedClasses> byRoot = new ConcurrentHashMap<>();

	private final Map<JsonLibrary, NamedClasses> byLibrary = new ConcurrentHashMap<>();

	private final List<JsonReaders> readers;

	/**
	 * Creates the names.
	 * @param readers what the web stacks read bodies with; the first that reads a class
	 * decides
	 */
	public JsonFieldNames(List<JsonReaders> readers) {
		this.readers = List.copyOf(readers);
	}

	@Override
	public String path(String path, @Nullable Object target) {
		if (target == null || path.isEmpty()) {
			return path;
		}
		try {
			return new JsonPath(classes(target.getClass()), path).translate(target);
		}
		catch (RuntimeException | LinkageError ex) {
			SafeLogger.run(() -> logger.debug("Failed to find the name in JSON of '{}' in {}", LogText.fit(path),
					target.getClass().getName(), LogText.fit(ex)));
			return path;
		}
	}

	private NamedClasses classes(Class<?> root) {
		NamedClasses classes = this.byRoot.get(root);
		return (classes != null) ? classes : this.byRoot.computeIfAbsent(root, this::find);
	}

	private NamedClasses find(Class<?> root) {
		Object reader = this.readers.stream()
			.map((candidate) -> candidate.find(root))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return this.byLibrary.computeIfAbsent(JsonLibraries.of(reader), NamedClasses::new);
	}

}
