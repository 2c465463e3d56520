package io.github.errorcontract.openapi.springdoc;

/**
 * Settings of the documentation of the API, under {@code error-contract.openapi}.
 */
public class OpenApiProperties {

	/**
	 * Whether the documents of springdoc describe the errors of each operation.
	 */
	private boolean enabled = true;

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

}
