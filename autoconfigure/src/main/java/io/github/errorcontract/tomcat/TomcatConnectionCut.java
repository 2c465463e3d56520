package io.github.errorcontract.tomcat;

import io.github.errorcontract.servlet.CommittedResponseException;
import io.github.errorcontract.servlet.ConnectionCut;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ResponseFacade;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a connection of Tomcat, which logs this exception at debug alone.
 */
public final class TomcatConnectionCut implements ConnectionCut {

	@Override
	public @Nullable Exception of(HttpServletResponse response, CommittedResponseException failure) {
		return (response instanceof ResponseFacade) ? new CloseNowException(failure.getMessage(), failure) : null;
	}

}
