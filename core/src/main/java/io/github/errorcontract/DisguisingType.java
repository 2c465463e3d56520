package io.github.errorcontract;

/**
 * The type of an error that hides another one, which it carries along for logs. Both may
 * have the same code, where only the rest is hidden.
 *
 * @param shown what the client is shown
 * @param disguised what it hides
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
