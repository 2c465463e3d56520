package io.github.errorcontract.page;

/**
 * Settings of the page about errors, under {@code error-contract.docs}.
 */
public class PageProperties {

	/**
	 * Whether the service has a page about its errors, for the developers of clients.
	 */
	private boolean enabled;

	/**
	 * Path of the page, within the context path.
	 */
	private String path = "/errors";

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public String getPath() {
		return this.path;
	}

	public void setPath(String path) {
		this.path = path;
	}

}
