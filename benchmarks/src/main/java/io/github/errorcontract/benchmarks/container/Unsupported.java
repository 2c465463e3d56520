package io.github.errorcontract.benchmarks.container;

import java.lang.reflect.Proxy;

/**
 * Stands in for what nobody calls: every method of it throws, so that nothing is
 * forgotten in silence.
 */
final class Unsupported {

	private Unsupported() {
	}

	static <T> T of(Class<T> type) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				throw new UnsupportedOperationException(method.toString());
			}));
	}

}
