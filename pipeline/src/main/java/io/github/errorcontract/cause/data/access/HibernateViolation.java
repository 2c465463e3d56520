package io.github.errorcontract.cause.data.access;

import io.github.errorcontract.cause.data.sql.DataProblem;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate knows of a violated constraint.
 */
final class HibernateViolation {

	private static final String TYPE = "org.hibernate.exception.ConstraintViolationException";

	private HibernateViolation() {
	}

	static boolean isOne(Throwable failure) {
		return failure.getClass().getName().equals(TYPE);
	}

	static DataProblem problem(Throwable violation) {
		return switch (((ConstraintViolationException) violation).getKind()) {
			case UNIQUE -> DataProblem.DUPLICATE;
			case FOREIGN_KEY -> DataProblem.REFERENCE;
			default -> DataProblem.INTEGRITY;
		};
	}

	/**
	 * Returns the name of the constraint, null where it is not known; a column that must
	 * not be null has none.
	 */
	static @Nullable String name(Throwable violation) {
		ConstraintViolationException known = (ConstraintViolationException) violation;
		return (known.getKind() != ConstraintViolationException.ConstraintKind.NOT_NULL) ? known.getConstraintName()
				: null;
	}

}
