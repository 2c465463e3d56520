package io.github.errorcontract.boot;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.errorcontract.property.PropertyGroup;
import org.jspecify.annotations.Nullable;

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
	 * HTTP status if all violations are missing values. Only 400 is supported, which is
	 * answered with MISSING_VALUE. By default, missing values are violations like any
	 * other.
	 */
	private @Nullable Integer missingStatus;

	/**
	 * How fields of a body are named.
	 */
	private FieldNameStyle fieldNames = FieldNameStyle.JSON;

	/**
	 * Codes of details, keyed by the name of the constraint. The name may follow that of
	 * a field, or those of an object and a field.
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

	public @Nullable Integer getMissingStatus() {
		return this.missingStatus;
	}

	public void setMissingStatus(@Nullable Integer missingStatus) {
		this.missingStatus = missingStatus;
	}

	public FieldNameStyle getFieldNames() {
		return this.fieldNames;
	}

	public void setFieldNames(FieldNameStyle fieldNames) {
		this.fieldNames = fieldNames;
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

	/**
	 * How fields of a request body are named in errors.
	 */
	public enum FieldNameStyle {

		/** As in JSON: {@code first_name}. */
		JSON,

		/** As in Java: {@code firstName}. */
		JAVA

	}

}
