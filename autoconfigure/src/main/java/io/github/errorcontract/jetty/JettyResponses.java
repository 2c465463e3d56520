package io.github.errorcontract.jetty;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

import io.github.errorcontract.servlet.container.ContainerResponses;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.ee11.servlet.ServletApiResponse;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a connection of Jetty, which does not log this exception. It has no cause: Jetty
 * would follow a loop of causes forever.
 */
final class JettyResponses implements ContainerResponses {

	@Override
	public @Nullable Exception abort(HttpServletResponse response, @Nullable Throwable failure) {
		if (!(response instanceof ServletApiResponse known)) {
			return null;
		}
		resetConnection(known.getResponse());
		return new QuietException.RuntimeException("The response is already committed");
	}

	@Override
	public boolean isUnsent(HttpServletResponse response) {
		return response instanceof ServletApiResponse known && known.getServletChannel().isSendError()
				&& !known.getServletChannel().isCommitted();
	}

	/**
	 * Jetty commits with the last byte and with a redirect. What is left is an error that
	 * was sent, and for which it dispatches to the error page.
	 */
	@Override
	public boolean takeBack(HttpServletResponse response) {
		return false;
	}

	/**
	 * Lets the connection be reset where its end is all that ends the body (RFC 9112,
	 * section 6.3): the client would take an orderly end for that of the body.
	 */
	private static void resetConnection(Response response) {
		ConnectionMetaData connection = response.getRequest().getConnectionMetaData();
		if (connection.isPersistent() || response.getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
			return;
		}
		Object transport = connection.getConnection().getEndPoint();
		while (transport instanceof EndPoint outer) {
			transport = outer.getTransport();
		}
		if (transport instanceof SocketChannel channel) {
			try {
				channel.setOption(StandardSocketOptions.SO_LINGER, 0);
			}
			catch (IOException ex) {
				// it is closed already
			}
		}
	}

}
