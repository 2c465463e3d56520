package io.github.errorcontract;

import java.io.Serializable;
import java.util.Objects;

/**
 * The implementation returned by {@link ErrorType#of(String, int, String)}.
 */
record SimpleErrorType(String code, int status, String message) implements ErrorType, Serializable {

	SimpleErrorType {
		Objects.requireNonNull(code, "'code' must not be null");
		Objects.requireNonNull(message, "'message' must not be null");
	}

}
