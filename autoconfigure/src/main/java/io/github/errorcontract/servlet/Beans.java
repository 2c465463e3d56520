package io.github.errorcontract.servlet;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Beans that a container asks for while requests come in, before the application is ready
 * and after it has begun to stop.
 */
public final class Beans {

	private Beans() {
	}

	/**
	 * Returns a bean.
	 * @param <T> its type
	 * @param provider provides it
	 * @return the bean, or null if there is none or the context has been closed
	 */
	public static <T> @Nullable T available(ObjectProvider<T> provider) {
		try {
			return provider.getIfAvailable();
		}
		catch (BeansException | IllegalStateException ex) {
			return null;
		}
	}

}
