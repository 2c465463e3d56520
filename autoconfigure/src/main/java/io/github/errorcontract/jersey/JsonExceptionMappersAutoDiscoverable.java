package io.github.errorcontract.jersey;

import java.util.stream.Stream;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/**
 * {@link AutoDiscoverable} that registers the mappers of this package with every Jersey
 * application that reads JSON with Jackson 2, unless the application has one of its own
 * for the same exception.
 *
 * @since 0.1.0
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class JsonExceptionMappersAutoDiscoverable implements AutoDiscoverable {

	/**
	 * Creates the auto-discoverable.
	 */
	public JsonExceptionMappersAutoDiscoverable() {
	}

	@Override
	public void configure(FeatureContext context) {
		ClassLoader classLoader = getClass().getClassLoader();
		if (ClassUtils.isPresent("com.fasterxml.jackson.databind.JsonMappingException", classLoader)
				&& ClassUtils.isPresent("jakarta.servlet.http.HttpServletRequest", classLoader)) {
			register(context, new JsonParseExceptionMapper());
			register(context, new JsonMappingExceptionMapper());
			register(context, new JsonProcessingExceptionMapper());
		}
	}

	private static void register(FeatureContext context, ExceptionMapper<?> mapper) {
		Class<?> failure = failure(mapper.getClass());
		Configuration known = context.getConfiguration();
		boolean own = Stream.concat(known.getClasses().stream(), known.getInstances().stream().map(Object::getClass))
			.anyMatch((type) -> failure(type) == failure);
		if (!own) {
			context.register(mapper);
		}
	}

	private static @Nullable Class<?> failure(Class<?> type) {
		return ExceptionMapper.class.isAssignableFrom(type)
				? ResolvableType.forClass(type).as(ExceptionMapper.class).resolveGeneric() : null;
	}

}
