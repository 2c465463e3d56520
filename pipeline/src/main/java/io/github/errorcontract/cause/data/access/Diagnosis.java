package io.github.errorcontract.cause.data.access;

import java.sql.SQLException;

import io.github.errorcontract.cause.data.sql.DataProblem;
import io.github.errorcontract.cause.data.sql.SqlProblems;
import org.jspecify.annotations.Nullable;

/**
 * What a failure and its causes tell together. The database's own words count most,
 * except of what only the layers above it can know: that a version is stale, or that an
 * entity does not exist. Without them the innermost class that means something decides.
 */
final class Diagnosis {

	private static final int MAX_DEPTH = 16;

	private DataProblem problem = DataProblem.DEFECT;

	private @Nullable SQLException sql;

	private @Nullable Throwable violation;

	private Diagnosis() {
	}

	static Diagnosis of(Throwable failure) {
		Diagnosis diagnosis = new Diagnosis();
		Throwable current = failure;
		for (int depth = 0; current != null && depth < MAX_DEPTH && !diagnosis.isSettled(); depth++) {
			diagnosis.ask(current);
			current = current.getCause();
		}
		return diagnosis;
	}

	/**
	 * Returns what the failure means, {@link DataProblem#DEFECT} where nothing tells.
	 */
	DataProblem problem() {
		return this.problem;
	}

	/**
	 * Returns the driver's failure, null where there is none.
	 */
	@Nullable SQLException sql() {
		return this.sql;
	}

	/**
	 * Returns Hibernate's violation of a constraint, null where there is none.
	 */
	@Nullable Throwable violation() {
		return this.violation;
	}

	private boolean isSettled() {
		return this.sql != null || this.problem == DataProblem.STALE || this.problem == DataProblem.NOT_FOUND;
	}

	private void ask(Throwable failure) {
		if (failure instanceof SQLException driverFailure) {
			DataProblem said = SqlProblems.of(driverFailure);
			if (said != null) {
				this.sql = driverFailure;
				adopt(said);
			}
			return;
		}
		DataProblem meant = MongoCode.isFrom(failure) ? MongoCode.problem(failure) : null;
		meant = (meant != null) ? meant : DataTypes.problem(failure);
		if (meant == DataProblem.INTEGRITY && HibernateViolation.isOne(failure)) {
			this.violation = failure;
			meant = HibernateViolation.problem(failure);
		}
		if (meant != null && meant != DataProblem.DEFECT) {
			adopt(meant);
		}
	}

	/**
	 * Takes over what is said, unless more is known already: that it is a violation is
	 * less than which one, and a defect explains nothing but why data did not fit.
	 */
	private void adopt(DataProblem said) {
		boolean vaguer = (said == DataProblem.INTEGRITY && this.problem.isViolation())
				|| (said == DataProblem.DEFECT && this.problem != DataProblem.INTEGRITY);
		if (!vaguer) {
			this.problem = said;
		}
	}

}
