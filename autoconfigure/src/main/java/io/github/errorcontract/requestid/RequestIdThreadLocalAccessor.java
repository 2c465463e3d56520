package io.github.errorcontract.requestid;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * {@link ThreadLocalAccessor} that includes the request ID of the MDC in Micrometer's
 * context propagation. Register it with the {@code ContextRegistry}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class RequestIdThreadLocalAccessor implements ThreadLocalAccessor<String> {

	/**
	 * Key of this accessor in the {@code ContextRegistry}.
	 */
	public static final String KEY = "io.github.errorcontract.requestId";

	private final String mdcKey;

	/**
	 * Creates the accessor.
	 * @param mdcKey the MDC key of the request ID
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
