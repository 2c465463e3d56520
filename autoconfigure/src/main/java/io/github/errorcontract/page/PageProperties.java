package io.github.errorcontract.page;

import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for the page that documents the errors of the service.
 */
@ConfigurationProperties("error-contract.page")
public class PageProperties implements PropertyGroup {

	/**
	 * Whether to serve a page that documents the errors of the service.
	 */
	private boolean enabled;

	/**
	 * Path of the page, relative to the context path.
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
