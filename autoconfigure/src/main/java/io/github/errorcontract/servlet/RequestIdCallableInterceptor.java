package io.github.errorcontract.servlet;

import java.util.concurrent.Callable;

import io.github.errorcontract.requestid.RequestIdMdc;
import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.async.CallableProcessingInterceptor;

/**
 * Puts the request ID into the MDC while a {@code Callable}, a {@code WebAsyncTask} or a
 * {@code StreamingResponseBody} runs, whichever executor Spring MVC has for it. What the
 * thread had there comes back afterwards.
 */
public final class RequestIdCallableInterceptor implements CallableProcessingInterceptor {

	private final ThreadLocal<String> previous = new ThreadLocal<>();

	private final RequestIdMdc mdc;

	/**
	 * Creates the interceptor.
	 * @param mdcKey the key in the MDC
	 */
	public RequestIdCallableInterceptor(String mdcKey) {
		this.mdc = new RequestIdMdc(mdcKey);
	}

	@Override
	public <T> void preProcess(NativeWebRequest request, Callable<T> task) {
		Object id = request.getAttribute(RequestIds.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
		String before = this.mdc.put((id != null) ? id.toString() : null);
		if (before != null) {
			this.previous.set(before);
		}
	}

	@Override
	public <T> void postProcess(NativeWebRequest request, Callable<T> task, @Nullable Object result) {
		this.mdc.put(this.previous.get());
		this.previous.remove();
	}

}
