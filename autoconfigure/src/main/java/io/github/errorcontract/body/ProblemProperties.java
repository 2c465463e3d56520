package io.github.errorcontract.body;

import org.jspecify.annotations.Nullable;

/**
 * Settings of problem details, under {@code error-contract.problem}.
 */
public class ProblemProperties {

	/**
	 * Beginning of the type of every problem, which ends with the code.
	 */
	private @Nullable String baseUri;

	public @Nullable String getBaseUri() {
		return this.baseUri;
	}

	public void setBaseUri(@Nullable String baseUri) {
		this.baseUri = baseUri;
	}

}
