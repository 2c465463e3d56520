package io.github.errorcontract.metrics;

/**
 * Settings of the metrics, under {@code error-contract.metrics}.
 */
public class MetricsProperties {

	/**
	 * Whether errors are counted.
	 */
	private boolean enabled = true;

	/**
	 * Whether errors are counted for each route.
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
