package io.github.errorcontract.policy.check;

import java.util.List;
import java.util.Locale;

import io.github.errorcontract.policy.PolicyEnforcement;

/**
 * What a company decides for its services, under {@code error-contract.policy}.
 */
public class PolicyProperties {

	/**
	 * Keys and codes that a service must not change, read from policy files only.
	 */
	private List<String> locked = List.of();

	/**
	 * What a violation of the policy leads to.
	 */
	private PolicyEnforcement enforcement = PolicyEnforcement.STOP;

	/**
	 * Prefix that every code of a service's own must have, empty for none.
	 */
	private String codePrefix = "";

	/**
	 * Whether every code must have a documentation link.
	 */
	private boolean requireDocs;

	/**
	 * Languages in which every code must have a text.
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
