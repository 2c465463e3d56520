package io.github.errorcontract.openapi.springdoc;

import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for the errors in OpenAPI documents.
 */
@ConfigurationProperties("error-contract.openapi")
public class OpenApiProperties implements PropertyGroup {

	/**
	 * Whether to describe the errors of each operation in the OpenAPI documents of
	 * springdoc.
	 */
	private boolean enabled = true;

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

}
