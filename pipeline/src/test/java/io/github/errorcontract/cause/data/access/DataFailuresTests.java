package io.github.errorcontract.cause.data.access;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.cause.data.constraint.ConstraintRule;
import io.github.errorcontract.cause.data.constraint.ConstraintRules;
import io.github.errorcontract.fixture.MappedFailure;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.NoResultException;
import jakarta.persistence.NonUniqueResultException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.TransactionRequiredException;
import org.hibernate.ObjectNotFoundException;
import org.hibernate.PropertyValueException;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.DataException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.hibernate.exception.SnapshotIsolationException;
import org.hibernate.exception.TransactionSerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.orm.ObjectRetrievalFailureException;
import org.springframework.orm.jpa.JpaObjectRetrievalFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.UnexpectedRollbackException;

import static org.assertj.core.api.Assertions.assertThat;

class DataFailuresTests {

	private static final SQLException UNKNOWN = new SQLException("any");

	private final DataFailures family = new DataFailures(new ConstraintRules(Map.of()));

	@ParameterizedTest
	@MethodSource({ "violations", "locks", "unavailable", "notFound", "defects" })
	void answers(Throwable failure, String expected) {
		assertThat(MappedFailure.error(this.family, failure)).hasToString(expected);
	}

	static Stream<Arguments> violations() {
		return Stream.of(Arguments.of(new DuplicateKeyException("any"), "409 DUPLICATE_RESOURCE"),
				Arguments.of(new EntityExistsException(), "409 DUPLICATE_RESOURCE"),
				Arguments.of(new DataIntegrityViolationException("any"), "409 CONFLICT"),
				Arguments.of(new DataIntegrityViolationException("any", new EntityExistsException()),
						"409 DUPLICATE_RESOURCE"),
				Arguments.of(new DuplicateKeyException("any", new SQLIntegrityConstraintViolationException()),
						"409 DUPLICATE_RESOURCE"),
				Arguments.of(new DataIntegrityViolationException("any", hibernate(ConstraintKind.FOREIGN_KEY, UNKNOWN)),
						"409 REFERENCE_CONFLICT"),
				Arguments.of(hibernate(ConstraintKind.UNIQUE, UNKNOWN), "409 DUPLICATE_RESOURCE"),
				Arguments.of(hibernate(ConstraintKind.CHECK, UNKNOWN), "409 CONFLICT"),
				Arguments.of(hibernate(ConstraintKind.OTHER, new SQLException("any", "23505")),
						"409 DUPLICATE_RESOURCE"),
				Arguments.of(new PersistenceException(hibernate(ConstraintKind.NOT_NULL, UNKNOWN)), "409 CONFLICT"),
				Arguments.of(new PersistenceException(new RuntimeException(new SQLException("any", "23503"))),
						"409 REFERENCE_CONFLICT"),
				Arguments.of(new DataException("any", new SQLException("any", "22001")), "409 CONFLICT"),
				Arguments.of(new PropertyValueException("any", "Order", "sku"), "409 CONFLICT"),
				Arguments.of(new SQLException("any", "23505"), "409 DUPLICATE_RESOURCE"));
	}

	static Stream<Arguments> locks() {
		SQLException deadlock = new SQLException("any", "40P01");
		return Stream.of(Arguments.of(new OptimisticLockingFailureException("any"), "409 STALE_RESOURCE"),
				Arguments.of(new ObjectOptimisticLockingFailureException("Order", 7), "409 STALE_RESOURCE"),
				Arguments.of(new OptimisticLockException(), "409 STALE_RESOURCE"),
				Arguments.of(new StaleObjectStateException("Order", 7), "409 STALE_RESOURCE"),
				Arguments.of(new SnapshotIsolationException("any", UNKNOWN, null), "409 STALE_RESOURCE"),
				Arguments.of(new JpaSystemException(new OptimisticLockException()), "409 STALE_RESOURCE"),
				Arguments.of(new PessimisticLockingFailureException("any"), "423 LOCKED"),
				Arguments.of(new CannotAcquireLockException("any"), "423 LOCKED"),
				Arguments.of(new PessimisticLockException(), "423 LOCKED"),
				Arguments.of(new LockTimeoutException(), "423 LOCKED"),
				Arguments.of(new org.hibernate.PessimisticLockException("any", UNKNOWN, null), "423 LOCKED"),
				Arguments.of(new org.hibernate.exception.LockTimeoutException("any", UNKNOWN), "423 LOCKED"),
				Arguments.of(new UncategorizedSQLException("any", null, new SQLException("any", "55P03")),
						"423 LOCKED"),
				Arguments.of(new CannotAcquireLockException("any", deadlock), "503 SERVICE_UNAVAILABLE"),
				Arguments.of(new PessimisticLockException(new LockAcquisitionException("any", deadlock)),
						"503 SERVICE_UNAVAILABLE"),
				Arguments.of(new TransactionSerializationException("any", UNKNOWN, null), "503 SERVICE_UNAVAILABLE"),
				Arguments.of(new ConcurrencyFailureException("any"), "503 SERVICE_UNAVAILABLE"));
	}

	static Stream<Arguments> unavailable() {
		return Stream
			.of(new org.springframework.dao.QueryTimeoutException("any"), new QueryTimeoutException(),
					new org.hibernate.QueryTimeoutException("any", UNKNOWN, null),
					new DataAccessResourceFailureException("any"), new CannotGetJdbcConnectionException("any"),
					new JDBCConnectionException("any", UNKNOWN), new TransientDataAccessResourceException("any"),
					new RecoverableDataAccessException("any"), new CannotCreateTransactionException("any"),
					new CannotCreateTransactionException("any", new GenericJDBCException("any", UNKNOWN)),
					new CannotCreateTransactionException("any", new SQLException("any", "22012")),
					new TransactionTimedOutException("any"),
					new JpaSystemException(new org.hibernate.TransactionException("any", UNKNOWN)),
					new JpaSystemException(new GenericJDBCException("any", new SQLException("any", "57014"))),
					new SQLTransientConnectionException())
			.map((failure) -> Arguments.of(failure, "503 SERVICE_UNAVAILABLE"));
	}

	static Stream<Arguments> notFound() {
		return Stream
			.of(new EntityNotFoundException(), new NoResultException(), new EmptyResultDataAccessException(1),
					new ObjectRetrievalFailureException("Order", 7),
					new JpaObjectRetrievalFailureException(new EntityNotFoundException()),
					new ObjectNotFoundException((Object) 7, "Order"), new JpaSystemException(new NoResultException()))
			.map((failure) -> Arguments.of(failure, "404 NOT_FOUND"));
	}

	static Stream<Arguments> defects() {
		return Stream
			.of(new IncorrectResultSizeDataAccessException(1, 2), new NonUniqueResultException(),
					new InvalidDataAccessApiUsageException("any"), new TransactionRequiredException(),
					new BadSqlGrammarException("any", "any", new SQLException("any", "42601")), UNKNOWN,
					new JpaSystemException(new PersistenceException()),
					new DataIntegrityViolationException("any", new SQLException("any", "22012")),
					new DataException("any", new SQLException("any", "22P02")), loop())
			.map((failure) -> Arguments.of(failure, "500 INTERNAL_ERROR"));
	}

	@Test
	void saysThatDeadlockIsRetryable() {
		assertThat(MappedFailure.error(this.family, new SQLException("any", "40001")).retryable()).isTrue();
	}

	@ParameterizedTest
	@MethodSource
	void leavesToOthers(Throwable failure) {
		assertThat(MappedFailure.error(this.family, failure)).isNull();
	}

	static Stream<Throwable> leavesToOthers() {
		return Stream.of(new NoSuchElementException(), new IllegalStateException(new SQLException("any", "23505")),
				new UnexpectedRollbackException("any"));
	}

	@Test
	void findsRuleByNameThatHibernateKnows() {
		ApiError error = error(hibernate(ConstraintKind.UNIQUE, UNKNOWN));
		assertThat(error).hasToString("409 ORDER_EXISTS");
		assertThat(error.field()).isEqualTo("number");
	}

	@Test
	void letsClientChooseNoConstraint() {
		SQLException duplicate = new SQLException("Duplicate entry 'x' for key 'uk_order'' for key 'uk_other'", "23000",
				1062);
		assertThat(error(duplicate)).hasToString("409 DUPLICATE_RESOURCE");
		assertThat(error(hibernate(ConstraintKind.UNIQUE, duplicate))).hasToString("409 DUPLICATE_RESOURCE");
		SQLException dumped = new SQLException("Duplicate entry 'x' for key 'uk_order'; query: x", "23000", 1062);
		assertThat(error(hibernate(ConstraintKind.UNIQUE, dumped))).hasToString("409 DUPLICATE_RESOURCE");
	}

	@Test
	void takesNoColumnForConstraint() {
		assertThat(error(hibernate(ConstraintKind.NOT_NULL, UNKNOWN))).hasToString("409 CONFLICT");
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new DataFailures(new ConstraintRules(
				Map.of("uk_order", new ConstraintRule(ErrorType.of("ORDER_EXISTS", 409, "Exists."), "number", null)))),
				failure);
	}

	private static Throwable loop() {
		PersistenceException first = new PersistenceException("any");
		first.initCause(new PersistenceException(first));
		return first;
	}

	private static ConstraintViolationException hibernate(ConstraintKind kind, SQLException cause) {
		return new ConstraintViolationException("any", cause, kind, "shop.UK_ORDER");
	}

}
