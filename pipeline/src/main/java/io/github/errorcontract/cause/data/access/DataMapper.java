package io.github.errorcontract.cause.data.access;

import java.sql.SQLException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.data.constraint.ConstraintRule;
import io.github.errorcontract.cause.data.constraint.ConstraintRules;
import io.github.errorcontract.cause.data.constraint.DriverConstraint;
import io.github.errorcontract.cause.data.sql.DataProblem;
import io.github.errorcontract.cause.data.sql.SqlProblems;
import org.jspecify.annotations.Nullable;

/**
 * Answers a failure by its {@link Diagnosis} and, where a constraint is violated, by what
 * is configured about that.
 *
 * @param constraints what is configured
 */
record DataMapper(ConstraintRules constraints) implements ErrorMapper {

	@Override
	public ApiError map(Throwable failure) {
		Diagnosis diagnosis = Diagnosis.of(failure);
		DataProblem problem = diagnosis.problem();
		if (!problem.isViolation() || this.constraints.isEmpty()) {
			return problem.error();
		}
		String name = name(diagnosis);
		ConstraintRule rule = (name != null) ? this.constraints.find(name) : null;
		return (rule != null) ? rule.apply(problem.type()) : problem.error();
	}

	private static @Nullable String name(Diagnosis diagnosis) {
		SQLException violation = (diagnosis.sql() != null) ? SqlProblems.informed(diagnosis.sql()) : null;
		String name = (violation != null) ? DriverConstraint.name(violation) : null;
		boolean delicate = violation != null && DriverConstraint.isDelicate(violation);
		return (name != null || delicate || diagnosis.violation() == null) ? name
				: HibernateViolation.name(diagnosis.violation());
	}

}
