package io.github.errorcontract.cause.data.constraint;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * The name of the violated constraint, as far as a driver gives it away. PostgreSQL's has
 * an accessor. H2, MySQL, MariaDB, SQL Server and Oracle have their name in the message
 * alone, at a place that a value of the client's cannot take.
 */
public final class DriverConstraint {

	private DriverConstraint() {
	}

	/**
	 * Finds the name.
	 * @param violation the driver's failure
	 * @return the name as the database writes it, null where it is not known or the rule
	 * has none, as that of a column that must not be null
	 */
	public static @Nullable String name(SQLException violation) {
		String driver = violation.getClass().getName();
		if (driver.equals("org.postgresql.util.PSQLException")) {
			return PostgresConstraint.name(violation);
		}
		String message = violation.getMessage();
		if (message == null) {
			return null;
		}
		if (driver.startsWith("org.h2.")) {
			return H2Message.constraint(violation.getErrorCode(), message);
		}
		return ("23000".equals(violation.getSQLState()) && VendorMessage.isKnown(violation.getErrorCode()))
				? VendorMessage.constraint(violation.getErrorCode(), message)
				: MysqlMessage.constraint(violation.getErrorCode(), message);
	}

	/**
	 * Tells whether the message of a violation has a value of the client's before the
	 * name, so that only this class finds the name safely.
	 * @param violation the driver's failure
	 * @return whether no other reading of the message is to be trusted
	 */
	public static boolean isDelicate(SQLException violation) {
		return MysqlMessage.hasValue(violation.getErrorCode());
	}

}
