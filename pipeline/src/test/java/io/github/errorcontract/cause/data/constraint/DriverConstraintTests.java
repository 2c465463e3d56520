package io.github.errorcontract.cause.data.constraint;

import java.sql.SQLException;

import org.h2.jdbc.JdbcSQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import static org.assertj.core.api.Assertions.assertThat;

class DriverConstraintTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					23505 | Unique index or primary key violation: "PUBLIC.UK_A INDEX PUBLIC.UK_A_INDEX_5 ON PUBLIC.T(A) VALUES ( /* 1 */ 'UK_B' )" | UK_A
					23505 | Eindeutiger Index verletzt: "PUBLIC.""uk a"" INDEX PUBLIC.""uk a_INDEX_5"" ON PUBLIC.T(A)"                             | uk a
					23506 | Referential integrity constraint violation: "FK_A: PUBLIC.O FOREIGN KEY(C) REFERENCES PUBLIC.T(ID) (7)"               | FK_A
					23503 | Referential integrity constraint violation: "FK_A: PUBLIC.O FOREIGN KEY(C) REFERENCES PUBLIC.T(ID) (7)"               | FK_A
					23513 | Check constraint violation: "CK_A: "                                                                                  | CK_A
					23513 | "CK_A: " | CK_A
					23502 | NULL not allowed for column "NAME"                                                                                    |
					22001 | Value too long for column "NAME CHARACTER VARYING(10)": "'UK_B' (4)"                                                  |
					23505 | nothing in quotes                                                                                                     |
					""")
	void readsMessageOfH2(int code, String message, String name) {
		assertThat(DriverConstraint.name(new JdbcSQLIntegrityConstraintViolationException(message, null,
				String.valueOf(code), code, null, null)))
			.isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					1062 | (conn=5) Duplicate entry 'a@b' for key 'uk_a'                                       | uk_a
					1062 | Duplicate entry 'a@b' for key 'customer.uk_a'                                       | customer.uk_a
					1062 | Duplicate entry 'x' for key 'uk_b'' for key 'uk_a'                                  | uk_a
					1586 | Doppelter Eintrag 'x' for key 'uk_b' für Schlüssel 'uk_a'                           | uk_a
					1062 | Duplicate entry 'x' for key 'uk_b' for key 'uk_a', parameters ['x' for key 'uk_b'] |
					1062 | '                                                                                   |
					1062 | 'uk_a' | uk_a
					1452 | a foreign key constraint fails (`s`.`o`, CONSTRAINT `fk_a` FOREIGN KEY (`c`) REFERENCES `t` (`id`)) | fk_a
					1451 | a foreign key constraint fails (`s`.`o`, CONSTRAINT `fk_a` FOREIGN KEY (`c`) REFERENCES `t` (`id`)) | fk_a
					1216 | a foreign key constraint fails                                                      |
					4025 | CONSTRAINT `ck_a` failed for `s`.`t`                                                | ck_a
					3819 | Check constraint 'ck_a' is violated.                                                | ck_a
					1048 | Column 'name' cannot be null                                                        |
					""")
	void readsMessageOfMysqlAndMariaDb(int code, String message, String name) {
		assertThat(DriverConstraint.name(new SQLException(message, "23000", code))).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					547  | The INSERT statement conflicted with the FOREIGN KEY constraint "FK_A". The conflict occurred in database "shop", table "dbo.T", column 'ID'. | FK_A
					2627 | Violation of UNIQUE KEY constraint 'UK_A'. Cannot insert duplicate key in object 'dbo.T'. The duplicate key value is (x' 'UK_B').           | UK_A
					2601 | Cannot insert duplicate key row in object 'dbo.T' with unique index 'UK_A'. The duplicate key value is (x' 'UK_B').                         | UK_A
					2627 | Violation without a name                                                                                                                   |
					2601 | row in object 'dbo.T' without the name of the index |
					2601 | row in object 'dbo.T' with an index that is cut 'UK_ |
					515  | Cannot insert the value NULL into column 'NAME', table 'shop.dbo.T'; column does not allow nulls. INSERT fails.                              |
					1    | ORA-00001: unique constraint (SHOP.UK_A) violated on table SHOP.T columns (NAME) ORA-03301: row with column values (NAME:'(UK_B)')          | SHOP.UK_A
					2290 | ORA-02290: check constraint (SHOP.CK_A) violated                                                                                           | SHOP.CK_A
					2291 | ORA-02291: integrity constraint (SHOP.FK_A) violated - parent key not found                                                                | SHOP.FK_A
					2292 | ORA-02292: Integritäts-Constraint (SHOP.FK_A) verletzt - untergeordneter Datensatz gefunden                                                | SHOP.FK_A
					1400 | ORA-01400: cannot insert NULL into ("SHOP"."T"."NAME")                                                                                     |
					1    | any other (UK_A)                                                                                                                           |
					""")
	void readsMessageOfSqlServerAndOracle(int code, String message, String name) {
		assertThat(DriverConstraint.name(new SQLException(message, "23000", code))).isEqualTo(name);
	}

	@Test
	void distrustsOtherReadingsOfMessageWithValue() {
		assertThat(DriverConstraint.isDelicate(new SQLException("any", "23000", 1062))).isTrue();
		assertThat(DriverConstraint.isDelicate(new SQLException("any", "23000", 1452))).isFalse();
	}

	@Test
	void asksPostgresForConstraint() {
		assertThat(DriverConstraint.name(new PSQLException(new ServerErrorMessage("SERROR\0C23505\0Muk_b\0nuk_a\0"))))
			.isEqualTo("uk_a");
		assertThat(DriverConstraint.name(new PSQLException(new ServerErrorMessage("SERROR\0C23502\0cname\0"))))
			.isNull();
		assertThat(DriverConstraint.name(new PSQLException("any", null))).isNull();
	}

	@Test
	void bearsFailureWithoutMessage() {
		assertThat(DriverConstraint.name(new SQLException(null, "23000", 1062))).isNull();
	}

}
