package io.github.errorcontract.cause.data.sql;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientException;

import org.jspecify.annotations.Nullable;

/**
 * Tells what an {@link SQLException} means: by vendor code where the SQL state is too
 * coarse, else by SQL state, else by class.
 */
public final class SqlProblems {

	private SqlProblems() {
	}

	/**
	 * Tells what a failure of a driver means.
	 * @param failure the failure
	 * @return what it means, null where nothing tells
	 */
	public static @Nullable DataProblem of(SQLException failure) {
		SQLException informed = informed(failure);
		DataProblem problem = VendorCodes.problem(informed);
		if (problem == null && informed.getSQLState() != null) {
			problem = SqlStates.problem(informed.getSQLState());
		}
		return (problem != null) ? problem : byClass(informed);
	}

	/**
	 * Returns the failure that knows most: of a batch the statement's own.
	 * @param failure the failure
	 * @return the failure or the next one
	 */
	public static SQLException informed(SQLException failure) {
		SQLException next = failure.getNextException();
		boolean nextKnowsMore = next != null && next.getSQLState() != null
				&& (failure instanceof BatchUpdateException || failure.getSQLState() == null);
		return nextKnowsMore ? next : failure;
	}

	private static @Nullable DataProblem byClass(SQLException failure) {
		if (failure instanceof SQLIntegrityConstraintViolationException) {
			return DataProblem.INTEGRITY;
		}
		if (failure instanceof SQLTransactionRollbackException) {
			return DataProblem.ROLLED_BACK;
		}
		return (failure instanceof SQLTransientException || failure instanceof SQLRecoverableException
				|| failure instanceof SQLNonTransientConnectionException) ? DataProblem.UNAVAILABLE : null;
	}

}
