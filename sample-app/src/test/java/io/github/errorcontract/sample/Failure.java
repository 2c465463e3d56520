package io.github.errorcontract.sample;

import java.util.function.Function;

/**
 * A row of the table of failures.
 */
record Failure(String cause, int status, String code, Function<SampleClient, Answer> request) {

	@Override
	public String toString() {
		return this.cause + " -> " + this.status + " " + this.code;
	}

}
