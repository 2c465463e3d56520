package io.github.errorcontract.webmvc;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * Lets a native image read which executor Spring MVC has.
 */
final class TaskExecutorHints implements RuntimeHintsRegistrar {

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		hints.reflection()
			.registerTypeIfPresent(classLoader,
					"org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter",
					MemberCategory.ACCESS_DECLARED_FIELDS);
	}

}
