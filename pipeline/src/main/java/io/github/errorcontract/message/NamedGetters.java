package io.github.errorcontract.message;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Reads what a text names from an exception: by {@code getOrderId()}, {@code isOrderId()}
 * or {@code orderId()}, which are public and not what every exception has, such as
 * {@code getMessage()}. The method of a name is looked for once for each class.
 */
final class NamedGetters {

	private static final SafeLogger logger = SafeLogger.of(NamedGetters.class);

	private static final ClassValue<Map<String, Optional<Method>>> GETTERS = new ClassValue<>() {

		@Override
		protected Map<String, Optional<Method>> computeValue(Class<?> failure) {
			return new ConcurrentHashMap<>();
		}

	};

	private NamedGetters() {
	}

	/**
	 * Reads a value as text.
	 * @param failure the exception
	 * @param name the name
	 * @return the text; null where there is no such getter, or it throws
	 */
	static @Nullable String read(Throwable failure, String name) {
		Class<?> type = failure.getClass();
		Method getter = GETTERS.get(type).computeIfAbsent(name, (missing) -> find(type, missing)).orElse(null);
		if (getter == null) {
			return null;
		}
		try {
			return String.valueOf(getter.invoke(failure));
		}
		catch (ReflectiveOperationException | RuntimeException | Error ex) {
			logger.warn("Failed to read property '{}' of {} for an error message", LogText.fit(name), type.getName(),
					LogText.fit(ex));
			return null;
		}
	}

	private static Optional<Method> find(Class<?> failure, String name) {
		String suffix = StringUtils.capitalize(name);
		Optional<Method> getter = Stream.of("get" + suffix, "is" + suffix, name)
			.map((method) -> ClassUtils.getMethodIfAvailable(failure, method, new Class<?>[0]))
			.filter((method) -> method != null && isGetter(method, failure))
			.findFirst();
		getter.ifPresent(Method::trySetAccessible);
		return getter;
	}

	private static boolean isGetter(Method method, Class<?> failure) {
		Class<?> common = ApiException.class.isAssignableFrom(failure) ? ApiException.class : Throwable.class;
		return method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers())
				&& !ClassUtils.hasMethod(common, method.getName(), new Class<?>[0]);
	}

}
