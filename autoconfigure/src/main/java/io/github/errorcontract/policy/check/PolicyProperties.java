package io.github.errorcontract.policy.check;

import java.util.List;
import java.util.Locale;

import io.github.errorcontract.policy.PolicyEnforcement;
import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for the policy of a company.
 */
@ConfigurationProperties("error-contract.policy")
public class PolicyProperties implements PropertyGroup {

	/**
	 * Keys and codes that a service must not change. Read from policy files only.
	 */
	private List<String> locked = List.of();

	/**
	 * Action to take when a service violates the policy.
	 */
	private PolicyEnforcement enforcement = PolicyEnforcement.STOP;

	/**
	 * Required prefix of every code that the service adds.
	 */
	private String codePrefix = "";

	/**
	 * Whether every code requires a documentation link.
	 */
	private boolean requireDocs;

	/**
	 * Languages in which every code requires a text.
	 */
	private List<Locale> requireLanguages = List.of();

	public List<String> getLocked() {
		return this.locked;
	}

	public void setLocked(List<String> locked) {
		this.locked = locked;
	}

	public PolicyEnforcement getEnforcement() {
		return this.enforcement;
	}

	public void setEnforcement(PolicyEnforcement enforcement) {
		this.enforcement = enforcement;
	}

	public String getCodePrefix() {
		return this.codePrefix;
	}

	public void setCodePrefix(String codePrefix) {
		this.codePrefix = codePrefix;
	}

	public boolean isRequireDocs() {
		return this.requireDocs;
	}

	public void setRequireDocs(boolean requireDocs) {
		this.requireDocs = requireDocs;
	}

	public List<Locale> getRequireLanguages() {
		return this.requireLanguages;
	}

	public void setRequireLanguages(List<Locale> requireLanguages) {
		this.requireLanguages = requireLanguages;
	}

	boolean demandAnything() {
		return !this.codePrefix.isEmpty() || this.requireDocs || !this.requireLanguages.isEmpty();
	}

}
