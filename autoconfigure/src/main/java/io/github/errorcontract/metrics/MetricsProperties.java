package io.github.errorcontract.metrics;

import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for the metrics of errors.
 */
@ConfigurationProperties("error-contract.metrics")
public class MetricsProperties implements PropertyGroup {

	/**
	 * Whether to count errors.
	 */
	private boolean enabled = true;

	/**
	 * Whether to tag the counter with the route of the request.
	 */
	private boolean route;

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public boolean isRoute() {
		return this.route;
	}

	public void setRoute(boolean route) {
		this.route = route;
	}

}
