package io.github.errorcontract.cause.data.sql;

import java.sql.BatchUpdateException;
import java.sql.DataTruncation;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqlProblemsTests {

	@ParameterizedTest
	@CsvSource({ "23505, DUPLICATE", "23503, REFERENCE", "23506, REFERENCE", "23001, REFERENCE", "23502, INTEGRITY",
			"23513, INTEGRITY", "23514, INTEGRITY", "23P01, INTEGRITY", "27000, INTEGRITY", "44000, INTEGRITY",
			"40002, INTEGRITY", "22001, INTEGRITY", "22003, INTEGRITY", "22P05, INTEGRITY", "22012, DEFECT",
			"22P02, DEFECT", "21000, DEFECT", "40001, ROLLED_BACK", "40P01, ROLLED_BACK", "57033, ROLLED_BACK",
			"90131, ROLLED_BACK", "55P03, LOCKED", "57014, UNAVAILABLE", "57P01, UNAVAILABLE", "53300, UNAVAILABLE",
			"08001, UNAVAILABLE", "08006, UNAVAILABLE", "25P03, UNAVAILABLE", "42601,", "0A000,", "HY000,", "42,",
			"''," })
	void readsSqlState(String state, DataProblem problem) {
		assertThat(SqlProblems.of(new SQLException("any", state))).isEqualTo(problem);
	}

	@ParameterizedTest
	@CsvSource({ "23000, 1062, DUPLICATE", "23000, 1586, DUPLICATE", "23000, 1, DUPLICATE", "23000, 2627, DUPLICATE",
			"23000, 1451, REFERENCE", "23000, 1452, REFERENCE", "23000, 1216, REFERENCE", "23000, 1217, REFERENCE",
			"23000, 2291, REFERENCE", "23000, 1048, INTEGRITY", "23000, 4025, INTEGRITY", "23000, 547, INTEGRITY",
			"HY000, 3819, INTEGRITY", "HY000, 1364, INTEGRITY", "HY000, 1205, LOCKED", "HY000, 3572, LOCKED",
			"HYT00, 50200, LOCKED", "HYT00, 0, UNAVAILABLE", "HY000, 1020, STALE", "HY000, 3024, UNAVAILABLE",
			"61000, 54, LOCKED", "61000, 60, ROLLED_BACK", "40001, 1205, ROLLED_BACK", "40001, 1213, ROLLED_BACK",
			"42000, 1062,", ", 1062,", "72000, 12899, INTEGRITY", "72000, 1407, INTEGRITY", "72000, 8177, ROLLED_BACK",
			"72000, 30006, LOCKED", "72000, 1013, UNAVAILABLE", "72000, 942,", "S0001, 2628, INTEGRITY",
			"S0016, 8115, INTEGRITY", "S00051, 1222, LOCKED", "S0002, 3960, ROLLED_BACK", "S0002, 208,",
			"42000, 12899," })
	void readsVendorCode(String state, int code, DataProblem problem) {
		assertThat(SqlProblems.of(new SQLException("any", state, code))).isEqualTo(problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					The INSERT statement conflicted with the FOREIGN KEY constraint "FK_A". The conflict occurred in "x".   | REFERENCE
					The DELETE statement conflicted with the REFERENCE constraint "FK_A". The conflict occurred in "x".     | REFERENCE
					Die INSERT-Anweisung steht in Konflikt mit der FOREIGN KEY-Einschränkung "FK_A".                        | REFERENCE
					The INSERT statement conflicted with the FOREIGN KEY SAME TABLE constraint "FK_A".                      | REFERENCE
					The INSERT statement conflicted with the CHECK constraint "CK_FOREIGN KEY". The conflict occurred in "x" | INTEGRITY
					without a name                                                                                          | INTEGRITY
					""")
	void tellsForeignKeyFromCheckOnSqlServer(String message, DataProblem problem) {
		assertThat(SqlProblems.of(new SQLException(message, "23000", 547))).isEqualTo(problem);
	}

	@ParameterizedTest
	@MethodSource
	void readsClass(SQLException failure, DataProblem problem) {
		assertThat(SqlProblems.of(failure)).isEqualTo(problem);
	}

	static Stream<Arguments> readsClass() {
		return Stream.of(Arguments.of(new SQLIntegrityConstraintViolationException(), DataProblem.INTEGRITY),
				Arguments.of(new SQLTransactionRollbackException(), DataProblem.ROLLED_BACK),
				Arguments.of(new SQLTimeoutException(), DataProblem.UNAVAILABLE),
				Arguments.of(new SQLTransientConnectionException("none left", "28P01"), DataProblem.UNAVAILABLE),
				Arguments.of(new SQLNonTransientConnectionException(), DataProblem.UNAVAILABLE),
				Arguments.of(new SQLRecoverableException(), DataProblem.UNAVAILABLE),
				Arguments.of(new DataTruncation(1, true, false, 5, 4), DataProblem.INTEGRITY),
				Arguments.of(new SQLSyntaxErrorException(), null), Arguments.of(new SQLException("any"), null));
	}

	@Test
	void readsStatementOfBatch() {
		BatchUpdateException batch = new BatchUpdateException("any", "HY000", new int[0]);
		batch.setNextException(new SQLException("any", "23505"));
		assertThat(SqlProblems.of(batch)).isEqualTo(DataProblem.DUPLICATE);
	}

	@Test
	void keepsOwnStateOfAnyOther() {
		SQLException failure = new SQLException("any", "23503");
		failure.setNextException(new SQLException("any", "23505"));
		assertThat(SqlProblems.of(failure)).isEqualTo(DataProblem.REFERENCE);
	}

}
