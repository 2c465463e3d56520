package io.github.errorcontract.boot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.configured.ConstraintProperties;
import io.github.errorcontract.configured.ErrorDefinitionProperties;
import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for the error contract as a whole and its catalogue of errors.
 * The other groups have a class of their own, in the package of their feature.
 */
@ConfigurationProperties("error-contract")
public class ErrorContractProperties implements PropertyGroup {

	/**
	 * Whether to enable the error contract.
	 */
	private boolean enabled = true;

	/**
	 * Errors of the catalogue, keyed by code.
	 */
	private final Map<String, ErrorDefinitionProperties> errors = new LinkedHashMap<>();

	/**
	 * Errors for violated database constraints, keyed by the name of the constraint.
	 */
	private final Map<String, ConstraintProperties> constraints = new LinkedHashMap<>();

	/**
	 * Additional exception classes that only wrap their cause. The prefix "optional:"
	 * marks a class that may be absent.
	 */
	private List<String> wrappers = List.of();

	/**
	 * Whether to derive the code of an exception class without one from the name of the
	 * class.
	 */
	private boolean deriveCodes;

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public Map<String, ErrorDefinitionProperties> getErrors() {
		return this.errors;
	}

	public Map<String, ConstraintProperties> getConstraints() {
		return this.constraints;
	}

	public List<String> getWrappers() {
		return this.wrappers;
	}

	public void setWrappers(List<String> wrappers) {
		this.wrappers = wrappers;
	}

	public boolean isDeriveCodes() {
		return this.deriveCodes;
	}

	public void setDeriveCodes(boolean deriveCodes) {
		this.deriveCodes = deriveCodes;
	}

}
