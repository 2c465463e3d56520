package io.github.errorcontract.tomcat;

import java.io.IOException;
import java.lang.reflect.Field;

import io.github.errorcontract.servlet.container.ContainerResponses;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Response;
import org.apache.catalina.connector.ResponseFacade;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * Tomcat's responses. It holds one for committed when a redirect or error was sent or a
 * forward has ended, and in some versions when the body is as long as its header says,
 * although all of it is still in the buffer. A connection is cut by an exception that
 * Tomcat logs at debug alone, which resets the stream of HTTP/2.
 */
final class TomcatResponses implements ContainerResponses {

	@Override
	public @Nullable Exception abort(HttpServletResponse response, @Nullable Throwable failure) {
		if (!(response instanceof ResponseFacade)) {
			return null;
		}
		CloseNowException cut = new CloseNowException("The response is already committed", failure);
		failEndOfStream(response, cut);
		return cut;
	}

	/**
	 * Keeps HTTP/2 from ending the stream in good order before it is reset. What comes
	 * last there is asking for the trailer fields; HTTP/1.1 never asks for them once the
	 * connection is to be closed.
	 */
	private static void failEndOfStream(HttpServletResponse response, CloseNowException cut) {
		try {
			response.setTrailerFields(() -> {
				throw TomcatResponses.<RuntimeException>unchecked(cut);
			});
		}
		catch (IllegalStateException ex) {
			// HTTP/1.1 without chunks, where the length tells the client
		}
	}

	@Override
	public boolean isUnsent(HttpServletResponse response) {
		Response inner = inner(response);
		return inner != null && isUnsent(inner);
	}

	@Override
	public boolean takeBack(HttpServletResponse response) {
		Response inner = inner(response);
		if (inner == null || !isUnsent(inner) || inner.isError()) {
			return false;
		}
		if (inner.isSuspended() && inner.getStatus() < 400) {
			inner.setHeader("Location", null);
		}
		inner.setSuspended(false);
		inner.setAppCommitted(false);
		inner.resetBuffer();
		return true;
	}

	/**
	 * Tells whether nothing was sent, and Tomcat has not refused the request while it was
	 * read. Where Spring MVC names a failure that its handlers have answered, it names a
	 * status too.
	 */
	private static boolean isUnsent(Response response) {
		return !response.isCommitted() && !(response.isError()
				&& response.getRequest().getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException
				&& response.getRequest().getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null);
	}

	/**
	 * Returns the response behind Tomcat's facade, null where it is none or where this
	 * Tomcat has another one.
	 */
	private static @Nullable Response inner(ServletResponse facade) {
		Field field = (facade instanceof ResponseFacade) ? ReflectionUtils.findField(ResponseFacade.class, "response")
				: null;
		if (field == null) {
			return null;
		}
		try {
			ReflectionUtils.makeAccessible(field);
			return (ReflectionUtils.getField(field, facade) instanceof Response inner) ? inner : null;
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	@SuppressWarnings("unchecked")
	private static <E extends Exception> E unchecked(Exception failure) throws E {
		throw (E) failure;
	}

}
