package io.github.errorcontract.requestid;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Takes the request ID in the MDC along with everything else that Micrometer's context
 * propagation takes to other threads. To be registered with its {@code ContextRegistry}.
 */
public final class RequestIdThreadLocalAccessor implements ThreadLocalAccessor<String> {

	/**
	 * The key of the accessor in the {@code ContextRegistry}.
	 */
	public static final String KEY = "io.github.errorcontract.requestId";

	private final String mdcKey;

	/**
	 * Creates the accessor.
	 * @param mdcKey the key in the MDC
	 */
	public RequestIdThreadLocalAccessor(String mdcKey) {
		this.mdcKey = mdcKey;
	}

	@Override
	public Object key() {
		return KEY;
	}

	@Override
	public @Nullable String getValue() {
		return MDC.get(this.mdcKey);
	}

	@Override
	public void setValue(String value) {
		MDC.put(this.mdcKey, value);
	}

	@Override
	public void setValue() {
		MDC.remove(this.mdcKey);
	}

}
