package io.github.errorcontract.cause.parameter;

/**
 * Recognizes what Spring's data binding raises for a name that it cannot follow. The same
 * exceptions come from anywhere else, so that only their stack trace tells.
 */
public final class DataBinding {

	private DataBinding() {
	}

	/**
	 * Tells whether data binding of a request has raised a failure: between the place
	 * that threw it and the binder of the request are only Java's and Spring's classes.
	 * @param failure the failure
	 * @return whether it has; never for a failure without a stack trace
	 */
	public static boolean raised(Throwable failure) {
		for (StackTraceElement frame : failure.getStackTrace()) {
			String type = frame.getClassName();
			if (type.startsWith("org.springframework.web.bind.")) {
				return true;
			}
			if (!isAmidBinding(type)) {
				return false;
			}
		}
		return false;
	}

	private static boolean isAmidBinding(String type) {
		return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("org.springframework.beans.")
				|| type.startsWith("org.springframework.validation.") || type.startsWith("org.springframework.core.")
				|| type.startsWith("org.springframework.util.") || type.startsWith("org.springframework.expression.")
				|| type.startsWith("org.springframework.data.web.");
	}

}
