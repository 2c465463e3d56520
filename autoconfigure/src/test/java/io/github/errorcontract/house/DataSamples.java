package io.github.errorcontract.house;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.NonUniqueResultException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.LockAcquisitionException;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.BadSqlGrammarException;

/**
 * Samples of the section on data: what layers above the driver throw, and what the driver
 * itself says.
 */
final class DataSamples {

	private static final SQLException UNKNOWN = new SQLException("any");

	private static final SQLException DEADLOCK = new SQLException("any", "40P01");

	private static final List<Throwable> LAYERS = List.of(violation(ConstraintKind.UNIQUE),
			violation(ConstraintKind.FOREIGN_KEY), violation(ConstraintKind.CHECK), violation(ConstraintKind.NOT_NULL),
			new DataIntegrityViolationException("any"),
			new DataIntegrityViolationException("any", violation(ConstraintKind.UNIQUE)),
			new DataIntegrityViolationException("any", violation(ConstraintKind.FOREIGN_KEY)),
			new CannotAcquireLockException("any"),
			new CannotAcquireLockException("any", new LockAcquisitionException("any", DEADLOCK)),
			new QueryTimeoutException("any"), new TransientDataAccessResourceException("any"),
			new IncorrectResultSizeDataAccessException(1, 2), new BadSqlGrammarException("any", "any", UNKNOWN),
			new NonUniqueResultException());

	private static final List<Throwable> STATES = Stream
		.of("23505", "23001", "23503", "23504", "23506", "23502", "27000", "44000", "40002", "22001", "22003", "22004",
				"22008", "22015", "22021", "22026", "22P05", "55P03", "40001", "57033", "90131", "08001", "53300",
				"57014", "58030", "25P03", "25P04", "42601", "22012")
		.<Throwable>map((state) -> new SQLException("any", state))
		.toList();

	private static final List<Throwable> DRIVERS = List.of(UNKNOWN, new SQLException("any", "HY000", 1020),
			new SQLException("any", "HY000", 1205), new SQLException("any", "23000", 1062),
			new SQLTransientConnectionException("none left"));

	static final List<Throwable> ALL = Stream.of(LAYERS, STATES, DRIVERS).flatMap(List::stream).toList();

	private DataSamples() {
	}

	private static Throwable violation(ConstraintKind kind) {
		return new ConstraintViolationException("any", UNKNOWN, kind, "uk_order");
	}

}
