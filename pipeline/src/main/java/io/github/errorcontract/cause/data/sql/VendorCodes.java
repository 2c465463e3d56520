package io.github.errorcontract.cause.data.sql;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * What vendor codes mean where the SQL state is the same for different problems. A code
 * counts only together with its state, since each vendor has numbers of its own.
 */
final class VendorCodes {

	private static final String MYSQL_DRIVER = "com.mysql.";

	private VendorCodes() {
	}

	static @Nullable DataProblem problem(SQLException failure) {
		String state = failure.getSQLState();
		if (state == null) {
			return null;
		}
		int code = failure.getErrorCode();
		return switch (state) {
			case "23000" -> (code == 547) ? SqlServerMessage.conflict(failure) : violation(code);
			case "40001" -> mysqlLockWait(code, failure) ? DataProblem.LOCKED : null;
			case "61000" -> (code == 54) ? DataProblem.LOCKED : DataProblem.ROLLED_BACK;
			case "HY000" -> general(code);
			case "HYT00" -> (code == 50200) ? DataProblem.LOCKED : DataProblem.UNAVAILABLE;
			case "72000" -> oracle(code);
			default -> state.startsWith("S0") ? sqlServer(code) : null;
		};
	}

	/**
	 * Tells what Oracle has one SQL state for: null for a column that must not be null,
	 * values too large for their column, a serialization failure, a lock waited for in
	 * vain, a cancelled statement.
	 */
	private static @Nullable DataProblem oracle(int code) {
		return switch (code) {
			case 1400, 1401, 1407, 1438, 12899 -> DataProblem.INTEGRITY;
			case 8177 -> DataProblem.ROLLED_BACK;
			case 30006 -> DataProblem.LOCKED;
			case 1013 -> DataProblem.UNAVAILABLE;
			default -> null;
		};
	}

	/**
	 * Tells what SQL Server has no SQL state for: values too large for their column, a
	 * snapshot that changed, a lock waited for in vain.
	 */
	private static @Nullable DataProblem sqlServer(int code) {
		return switch (code) {
			case 2628, 8152, 8115 -> DataProblem.INTEGRITY;
			case 3960 -> DataProblem.ROLLED_BACK;
			case 1222 -> DataProblem.LOCKED;
			default -> null;
		};
	}

	/**
	 * Tells violations apart for MySQL and MariaDB, SQL Server, Oracle and HANA, which
	 * have one SQL state for all of them.
	 */
	private static DataProblem violation(int code) {
		return switch (code) {
			case 1, 301, 1022, 1062, 1169, 1586, 2601, 2627 -> DataProblem.DUPLICATE;
			case 461, 462, 1216, 1217, 1451, 1452, 2291, 2292 -> DataProblem.REFERENCE;
			default -> DataProblem.INTEGRITY;
		};
	}

	/**
	 * Tells what MySQL and MariaDB have no SQL state for.
	 */
	private static @Nullable DataProblem general(int code) {
		return switch (code) {
			case 1205, 3572 -> DataProblem.LOCKED;
			case 1020 -> DataProblem.STALE;
			case 3024 -> DataProblem.UNAVAILABLE;
			case 3819, 4025, 1364 -> DataProblem.INTEGRITY;
			default -> null;
		};
	}

	/**
	 * MySQL's driver gives a lock that took too long the SQL state of a deadlock; to SQL
	 * Server the same number is one.
	 */
	private static boolean mysqlLockWait(int code, SQLException failure) {
		return code == 1205 && failure.getClass().getName().startsWith(MYSQL_DRIVER);
	}

}
