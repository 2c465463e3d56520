package io.github.errorcontract.boot;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for validation errors.
 */
@ConfigurationProperties("error-contract.validation")
public class ValidationProperties implements PropertyGroup {

	/**
	 * The status of {@code BuiltInError.VALIDATION_ERROR}, whose class is loaded by the
	 * first error.
	 */
	static final int DEFAULT_STATUS = 422;

	/**
	 * HTTP status of validation errors.
	 */
	private int status = DEFAULT_STATUS;

	/**
	 * Codes of details, keyed by the name of the constraint.
	 */
	private final Map<String, String> codes = new LinkedHashMap<>();

	/**
	 * Maximum number of details to list in one error.
	 */
	private int maxDetails = 100;

	/**
	 * Whether to include rejected values in details.
	 */
	private boolean includeRejectedValues;

	public int getStatus() {
		return this.status;
	}

	public void setStatus(int status) {
		this.status = status;
	}

	public Map<String, String> getCodes() {
		return this.codes;
	}

	public int getMaxDetails() {
		return this.maxDetails;
	}

	public void setMaxDetails(int maxDetails) {
		this.maxDetails = maxDetails;
	}

	public boolean isIncludeRejectedValues() {
		return this.includeRejectedValues;
	}

	public void setIncludeRejectedValues(boolean includeRejectedValues) {
		this.includeRejectedValues = includeRejectedValues;
	}

}
