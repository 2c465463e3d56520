package io.github.errorcontract.jetty;

import java.util.List;
import java.util.Locale;

import io.github.errorcontract.request.FailedRequest;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ServletErrorContext;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The context of a request that is none of the servlet side.
 */
record JettyErrorContext(Request request, String contextPath, @Nullable Throwable failure,
		@Nullable String requestId) implements FailedRequest {

	@Override
	public String method() {
		return JettyRequestPath.method(this.request);
	}

	@Override
	public String path() {
		return ServletErrorContext.withoutParameters(JettyRequestPath.of(this.request));
	}

	@Override
	public Locale locale() {
		return locales().get(0);
	}

	@Override
	public List<Locale> locales() {
		try {
			return Request.getLocales(this.request);
		}
		catch (RuntimeException ex) {
			return List.of(Locale.getDefault());
		}
	}

	@Override
	public @Nullable String accept() {
		List<String> values = this.request.getHeaders().getValuesList(HttpHeader.ACCEPT);
		return values.isEmpty() ? null : String.join(",", values);
	}

	@Override
	public String pathWithinApplication() {
		return ContractScope.withoutContext(this.contextPath, JettyRequestPath.of(this.request));
	}

	@Override
	public @Nullable String route() {
		return null;
	}

}
