package io.github.errorcontract.jetty;

import io.github.errorcontract.servlet.filter.ConnectionAborter;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.ee11.servlet.ServletApiResponse;
import org.eclipse.jetty.io.QuietException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a connection of Jetty, which does not log this exception. It has no cause: Jetty
 * would follow a loop of causes forever.
 */
final class JettyConnectionAborter implements ConnectionAborter {

	@Override
	public @Nullable Exception abort(HttpServletResponse response, @Nullable Throwable failure) {
		return (response instanceof ServletApiResponse)
				? new QuietException.RuntimeException("The response is already committed") : null;
	}

}
