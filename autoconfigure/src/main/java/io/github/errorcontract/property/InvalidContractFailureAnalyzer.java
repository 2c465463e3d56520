package io.github.errorcontract.property;

import io.github.errorcontract.definition.InvalidContractException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Relays the fact and the remedy of wrong configuration.
 */
final class InvalidContractFailureAnalyzer extends AbstractFailureAnalyzer<InvalidContractException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidContractException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
