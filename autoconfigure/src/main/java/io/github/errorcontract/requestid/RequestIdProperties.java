package io.github.errorcontract.requestid;

/**
 * Settings of the request ID, under {@code error-contract.request-id}.
 */
public class RequestIdProperties {

	/**
	 * Whether requests have an ID.
	 */
	private boolean enabled = true;

	/**
	 * Name of the header field that carries the ID.
	 */
	private String header = "X-Request-Id";

	/**
	 * Whether the ID that a client sends is taken.
	 */
	private boolean acceptIncoming = true;

	/**
	 * Regular expression that the ID of a client has to match.
	 */
	private String incomingPattern = "[A-Za-z0-9._~+/=:@-]{1,128}";

	/**
	 * Key of the ID in the logging context.
	 */
	private String mdcKey = "requestId";

	/**
	 * Source that the ID comes from.
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
