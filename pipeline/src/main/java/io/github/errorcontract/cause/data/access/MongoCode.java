package io.github.errorcontract.cause.data.access;

import java.util.List;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import io.github.errorcontract.cause.data.sql.DataProblem;
import org.jspecify.annotations.Nullable;

/**
 * What MongoDB's server says by its code, whichever class the driver or Spring Data makes
 * of it.
 */
final class MongoCode {

	private static final String PACKAGE = "com.mongodb.";

	private MongoCode() {
	}

	static boolean isFrom(Throwable failure) {
		return failure.getClass().getName().startsWith(PACKAGE);
	}

	static @Nullable DataProblem problem(Throwable failure) {
		if (!(failure instanceof MongoException said)) {
			return null;
		}
		return said.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL) ? DataProblem.ROLLED_BACK
				: problem(code(said));
	}

	private static int code(MongoException failure) {
		List<BulkWriteError> errors = (failure instanceof MongoBulkWriteException bulk) ? bulk.getWriteErrors()
				: List.of();
		return errors.isEmpty() ? failure.getCode() : errors.get(0).getCode();
	}

	/**
	 * Tells what the names of the codes say, in this order: DuplicateKey; LockTimeout,
	 * WriteConflict, ConflictingOperationInProgress, NoSuchTransaction;
	 * DocumentValidationFailure; HostUnreachable, HostNotFound, MaxTimeMSExpired,
	 * NetworkTimeout, ShutdownInProgress, PrimarySteppedDown, ExceededTimeLimit, socket
	 * closed, not primary, interrupted at shutdown or state change.
	 */
	private static @Nullable DataProblem problem(int code) {
		return switch (code) {
			case 11000, 11001, 12582 -> DataProblem.DUPLICATE;
			case 24, 112, 117, 251 -> DataProblem.ROLLED_BACK;
			case 121 -> DataProblem.INTEGRITY;
			case 6, 7, 50, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436 -> DataProblem.UNAVAILABLE;
			default -> null;
		};
	}

}
