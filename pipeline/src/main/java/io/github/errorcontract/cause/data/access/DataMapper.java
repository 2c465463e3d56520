package io.github.errorcontract.cause.data.access;

import java.sql.SQLException;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.data.constraint.ConstraintRule;
import io.github.errorcontract.cause.data.constraint.ConstraintRules;
import io.github.errorcontract.cause.data.constraint.DriverConstraint;
import io.github.errorcontract.cause.data.sql.DataProblem;
import io.github.errorcontract.cause.data.sql.SqlProblems;
import io.github.errorcontract.cause.input.UnusableParameter;
import io.github.errorcontract.message.DetailText;
import io.github.errorcontract.message.DetailTexts;
import org.jspecify.annotations.Nullable;

/**
 * Answers a failure by its {@link Diagnosis} and, where a constraint is violated, by what
 * is configured about that. A parameter of the query may be to blame instead.
 *
 * @param constraints what is configured
 */
record DataMapper(ConstraintRules constraints) implements ErrorMapper, DetailTexts {

	@Override
	public ApiError map(Throwable failure) {
		UnusableParameter parameter = UnusableParameter.behind(failure);
		return (parameter != null) ? parameter.map(failure) : diagnose(failure);
	}

	@Override
	public Map<ErrorDetail, DetailText> texts(Throwable failure) {
		UnusableParameter parameter = UnusableParameter.behind(failure);
		return (parameter != null) ? parameter.texts(failure) : Map.of();
	}

	private ApiError diagnose(Throwable failure) {
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
