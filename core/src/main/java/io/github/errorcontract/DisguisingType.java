package io.github.errorcontract;

/**
 * The type of an error shown in place of another one, which it carries along for logging.
 * Both may have the same code if only the rest of the error is hidden.
 *
 * @param shown the type shown to the client
 * @param disguised the error hidden from the client
 */
record DisguisingType(ErrorType shown, ApiError disguised) implements ErrorType {

	@Override
	public String code() {
		return this.shown.code();
	}

	@Override
	public int status() {
		return this.shown.status();
	}

	@Override
	public String message() {
		return this.shown.message();
	}

}
