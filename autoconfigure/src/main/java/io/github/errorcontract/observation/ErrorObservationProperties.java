package io.github.errorcontract.observation;

import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for errors in observations.
 */
@ConfigurationProperties("error-contract.observation")
public class ErrorObservationProperties implements PropertyGroup {

	/**
	 * Whether to record the exceptions of client errors on the observation of the
	 * request.
	 */
	private boolean clientErrors;

	public boolean isClientErrors() {
		return this.clientErrors;
	}

	public void setClientErrors(boolean clientErrors) {
		this.clientErrors = clientErrors;
	}

}
