package io.github.errorcontract.jetty;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Beans that are asked for while requests come in.
 */
final class Available {

	private Available() {
	}

	/**
	 * Returns a bean, null where there is none or while the application stops.
	 */
	static <T> @Nullable T bean(ObjectProvider<T> provider) {
		try {
			return provider.getIfAvailable();
		}
		catch (BeansException | IllegalStateException ex) {
			return null;
		}
	}

}
