package io.github.errorcontract.sample.export;

import io.github.errorcontract.ErrorType;

/**
 * What can go wrong with exports only.
 */
enum ExportError implements ErrorType {

	EXPORT_RUNNING(409, "The export is not finished yet.");

	private final int status;

	private final String message;

	ExportError(int status, String message) {
		this.status = status;
		this.message = message;
	}

	@Override
	public int status() {
		return this.status;
	}

	@Override
	public String message() {
		return this.message;
	}

}
