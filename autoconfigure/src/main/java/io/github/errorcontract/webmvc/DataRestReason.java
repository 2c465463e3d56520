package io.github.errorcontract.webmvc;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What exceptions stand for that Spring Data REST throws and others throw for other
 * reasons: an ID of the wrong type, and an entity that is unknown to it, for which it
 * uses the exception of an HTTP client.
 */
final class DataRestReason {

	private static final String LIBRARY = "org.springframework.data.rest.webmvc.";

	private DataRestReason() {
	}

	static Throwable of(Throwable failure) {
		if (failure.getClass() == ConversionFailedException.class && isOfLibrary(failure)) {
			ConversionFailedException conversion = (ConversionFailedException) failure;
			TypeMismatchException mismatch = new TypeMismatchException(conversion.getValue(),
					conversion.getTargetType().getType(), failure);
			mismatch.initPropertyName("id");
			return mismatch;
		}
		boolean unknown = "org.springframework.web.client.HttpClientErrorException".equals(failure.getClass().getName())
				&& isThrownByLibrary(failure);
		return unknown ? new ResponseStatusException(HttpStatus.NOT_FOUND, null, failure) : failure;
	}

	private static boolean isThrownByLibrary(Throwable failure) {
		StackTraceElement[] frames = failure.getStackTrace();
		return frames.length > 0 && frames[0].getClassName().startsWith(LIBRARY);
	}

	/**
	 * Tells whether between the place that threw the failure and the library are only
	 * Java's and Spring's classes.
	 */
	private static boolean isOfLibrary(Throwable failure) {
		for (StackTraceElement frame : failure.getStackTrace()) {
			String type = frame.getClassName();
			if (type.startsWith(LIBRARY)) {
				return true;
			}
			if (!type.startsWith("org.springframework.") && !type.startsWith("java.") && !type.startsWith("jdk.")) {
				return false;
			}
		}
		return false;
	}

}
