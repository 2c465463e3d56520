package io.github.errorcontract.requestid;

import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for the request ID.
 */
@ConfigurationProperties("error-contract.request-id")
public class RequestIdProperties implements PropertyGroup {

	/**
	 * Whether to assign an ID to every request.
	 */
	private boolean enabled = true;

	/**
	 * Name of the header field for the request ID.
	 */
	private String header = "X-Request-Id";

	/**
	 * Whether to accept a request ID that the client sends.
	 */
	private boolean acceptIncoming = true;

	/**
	 * Regular expression that an incoming request ID must match.
	 */
	private String incomingPattern = "[A-Za-z0-9._~+/=:@-]{1,128}";

	/**
	 * Key of the request ID in the MDC.
	 */
	private String mdcKey = "requestId";

	/**
	 * Source of the request ID.
	 */
	private RequestIdSource source = RequestIdSource.GENERATED;

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public String getHeader() {
		return this.header;
	}

	public void setHeader(String header) {
		this.header = header;
	}

	public boolean isAcceptIncoming() {
		return this.acceptIncoming;
	}

	public void setAcceptIncoming(boolean acceptIncoming) {
		this.acceptIncoming = acceptIncoming;
	}

	public String getIncomingPattern() {
		return this.incomingPattern;
	}

	public void setIncomingPattern(String incomingPattern) {
		this.incomingPattern = incomingPattern;
	}

	public String getMdcKey() {
		return this.mdcKey;
	}

	public void setMdcKey(String mdcKey) {
		this.mdcKey = mdcKey;
	}

	public RequestIdSource getSource() {
		return this.source;
	}

	public void setSource(RequestIdSource source) {
		this.source = source;
	}

}
