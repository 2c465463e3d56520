package io.github.errorcontract.cause.data.constraint;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The constraint among the fields of a PostgreSQL error.
 */
final class PostgresConstraint {

	private PostgresConstraint() {
	}

	static @Nullable String name(SQLException violation) {
		ServerErrorMessage error = ((PSQLException) violation).getServerErrorMessage();
		return (error != null) ? error.getConstraint() : null;
	}

}
