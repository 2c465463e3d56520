package io.github.errorcontract.cause.data.sql;

import java.sql.SQLException;
import java.util.Objects;

/**
 * SQL Server's message 547, which is that of foreign keys and checks alike. In every
 * language it names the kind in the words of SQL and, after that, the constraint and
 * other names in quotes, but no values.
 */
final class SqlServerMessage {

	private SqlServerMessage() {
	}

	static DataProblem conflict(SQLException failure) {
		String message = Objects.requireNonNullElse(failure.getMessage(), "");
		String kind = message.substring(0, Math.max(message.indexOf('"'), 0));
		return (kind.contains("FOREIGN KEY") || kind.contains("REFERENCE")) ? DataProblem.REFERENCE
				: DataProblem.INTEGRITY;
	}

}
