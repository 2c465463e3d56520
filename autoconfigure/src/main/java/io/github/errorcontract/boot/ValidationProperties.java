package io.github.errorcontract.boot;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Settings of validation errors, under {@code error-contract.validation}.
 */
public class ValidationProperties {

	/**
	 * That of {@code StandardError.VALIDATION_ERROR}, whose class only an error needs.
	 */
	public static final int DEFAULT_STATUS = 422;

	/**
	 * HTTP status of a validation error.
	 */
	private int status = DEFAULT_STATUS;

	/**
	 * Codes of details by the name of the constraint.
	 */
	private final Map<String, String> codes = new LinkedHashMap<>();

	/**
	 * Most details that one error lists.
	 */
	private int maxDetails = 100;

	/**
	 * Whether details have the rejected values.
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
