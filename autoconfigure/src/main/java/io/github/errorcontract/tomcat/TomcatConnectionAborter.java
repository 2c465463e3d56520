package io.github.errorcontract.tomcat;

import io.github.errorcontract.servlet.filter.ConnectionAborter;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ResponseFacade;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a connection of Tomcat, which logs this exception at debug alone. Of HTTP/2 it
 * resets the stream.
 */
final class TomcatConnectionAborter implements ConnectionAborter {

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
				throw TomcatConnectionAborter.<RuntimeException>unchecked(cut);
			});
		}
		catch (IllegalStateException ex) {
			// HTTP/1.1 without chunks, where the length tells the client
		}
	}

	@SuppressWarnings("unchecked")
	private static <E extends Exception> E unchecked(Exception failure) throws E {
		throw (E) failure;
	}

}
