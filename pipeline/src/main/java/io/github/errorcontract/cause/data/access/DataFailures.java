package io.github.errorcontract.cause.data.access;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.data.constraint.ConstraintRules;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures to read or write data.
 */
public final class DataFailures implements CauseMappers {

	private final ConstraintRules constraints;

	/**
	 * Creates the family.
	 * @param constraints what the application has set about constraints
	 */
	public DataFailures(ConstraintRules constraints) {
		this.constraints = constraints;
	}

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return DataTypes.isKnown(type.getName()) ? new DataMapper(this.constraints) : null;
	}

}
