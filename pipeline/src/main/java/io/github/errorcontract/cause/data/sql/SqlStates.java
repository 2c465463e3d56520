package io.github.errorcontract.cause.data.sql;

import org.jspecify.annotations.Nullable;

/**
 * What SQL states mean, those of the standard (ISO/IEC 9075-2, clause 24) and those that
 * PostgreSQL, H2, Db2 and Derby add to its classes.
 */
final class SqlStates {

	private SqlStates() {
	}

	static @Nullable DataProblem problem(String state) {
		return switch (state) {
			case "23505" -> DataProblem.DUPLICATE;
			case "23001", "23503", "23504", "23506" -> DataProblem.REFERENCE;
			case "22001", "22003", "22004", "22008", "22015", "22021", "22026", "22P05", "40002" ->
				DataProblem.INTEGRITY;
			case "55P03" -> DataProblem.LOCKED;
			case "57033", "90131" -> DataProblem.ROLLED_BACK;
			case "25P03", "25P04" -> DataProblem.UNAVAILABLE;
			default -> (state.length() == 5) ? ofClass(state.substring(0, 2)) : null;
		};
	}

	private static @Nullable DataProblem ofClass(String prefix) {
		return switch (prefix) {
			case "23", "27", "44" -> DataProblem.INTEGRITY;
			case "40" -> DataProblem.ROLLED_BACK;
			case "08", "53", "57", "58" -> DataProblem.UNAVAILABLE;
			case "21", "22" -> DataProblem.DEFECT;
			default -> null;
		};
	}

}
