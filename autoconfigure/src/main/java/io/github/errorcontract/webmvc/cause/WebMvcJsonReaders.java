package io.github.errorcontract.webmvc.cause;

import io.github.errorcontract.cause.body.name.JsonReaders;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * The converters with which Spring MVC reads the bodies for handler methods.
 */
final class WebMvcJsonReaders implements JsonReaders {

	private static final String ADAPTER = "requestMappingHandlerAdapter";

	private final BeanFactory beans;

	WebMvcJsonReaders(BeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public @Nullable Object find(Class<?> type) {
		return this.beans.containsBean(ADAPTER) ? Converters.find(this.beans.getBean(ADAPTER), type) : null;
	}

	/**
	 * Knows Spring MVC, which may be absent.
	 */
	private static final class Converters {

		static @Nullable Object find(Object adapter, Class<?> type) {
			if (adapter instanceof RequestMappingHandlerAdapter mvc) {
				for (HttpMessageConverter<?> converter : mvc.getMessageConverters()) {
					if (converter.canRead(type, MediaType.APPLICATION_JSON)) {
						return converter;
					}
				}
			}
			return null;
		}

	}

}
