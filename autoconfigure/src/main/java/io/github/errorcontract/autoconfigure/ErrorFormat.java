package io.github.errorcontract.autoconfigure;

/**
 * The formats of answers.
 */
public enum ErrorFormat {

	/** The contract's own envelope. */
	ENVELOPE

}
