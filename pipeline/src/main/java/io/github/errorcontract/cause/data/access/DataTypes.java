package io.github.errorcontract.cause.data.access;

import io.github.errorcontract.cause.data.sql.DataProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of failures mean by themselves.
 */
final class DataTypes {

	private DataTypes() {
	}

	/**
	 * Tells what a failure means by the nearest known class.
	 * @return the problem, {@link DataProblem#DEFECT} where the class says no more than
	 * that it is about data, null where not even that
	 */
	static @Nullable DataProblem problem(Throwable failure) {
		if (StoreTypes.isUncategorized(failure)) {
			DataProblem cause = (failure.getCause() != null) ? problem(failure.getCause()) : null;
			return (cause != null) ? cause : DataProblem.UNAVAILABLE;
		}
		for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
			DataProblem problem = problem(type.getName());
			if (problem != null) {
				return problem;
			}
		}
		return null;
	}

	static boolean isKnown(String type) {
		return problem(type) != null;
	}

	private static @Nullable DataProblem problem(String type) {
		if (type.startsWith("org.springframework.")) {
			return ofSpring(type);
		}
		return switch (type) {
			case "java.sql.SQLException" -> DataProblem.DEFECT;
			case "com.zaxxer.hikari.pool.HikariPool$PoolInitializationException" -> DataProblem.UNAVAILABLE;
			default -> ofLibrary(type);
		};
	}

	private static @Nullable DataProblem ofLibrary(String type) {
		if (type.startsWith("jakarta.persistence.")) {
			return ofPersistence(type);
		}
		return type.startsWith("org.hibernate.") ? ofHibernate(type) : StoreTypes.problem(type);
	}

	private static @Nullable DataProblem ofSpring(String type) {
		return switch (type) {
			case "org.springframework.dao.DuplicateKeyException" -> DataProblem.DUPLICATE;
			case "org.springframework.dao.DataIntegrityViolationException" -> DataProblem.INTEGRITY;
			case "org.springframework.dao.OptimisticLockingFailureException" -> DataProblem.STALE;
			case "org.springframework.dao.PessimisticLockingFailureException" -> DataProblem.LOCKED;
			case "org.springframework.dao.ConcurrencyFailureException",
					"org.springframework.dao.CannotSerializeTransactionException",
					"org.springframework.dao.DeadlockLoserDataAccessException" ->
				DataProblem.ROLLED_BACK;
			case "org.springframework.dao.EmptyResultDataAccessException",
					"org.springframework.orm.ObjectRetrievalFailureException" ->
				DataProblem.NOT_FOUND;
			case "org.springframework.dao.DataAccessResourceFailureException",
					"org.springframework.data.redis.RedisSystemException",
					"org.springframework.data.redis.connection.PoolException",
					"org.springframework.dao.RecoverableDataAccessException",
					"org.springframework.dao.TransientDataAccessException",
					"org.springframework.transaction.CannotCreateTransactionException",
					"org.springframework.transaction.TransactionTimedOutException" ->
				DataProblem.UNAVAILABLE;
			case "org.springframework.dao.DataAccessException",
					"org.springframework.data.relational.core.conversion.DbActionExecutionException" ->
				DataProblem.DEFECT;
			default -> null;
		};
	}

	private static @Nullable DataProblem ofPersistence(String type) {
		return switch (type) {
			case "jakarta.persistence.EntityExistsException" -> DataProblem.DUPLICATE;
			case "jakarta.persistence.OptimisticLockException" -> DataProblem.STALE;
			case "jakarta.persistence.LockTimeoutException", "jakarta.persistence.PessimisticLockException" ->
				DataProblem.LOCKED;
			case "jakarta.persistence.EntityNotFoundException", "jakarta.persistence.NoResultException" ->
				DataProblem.NOT_FOUND;
			case "jakarta.persistence.QueryTimeoutException" -> DataProblem.UNAVAILABLE;
			case "jakarta.persistence.PersistenceException" -> DataProblem.DEFECT;
			default -> null;
		};
	}

	private static @Nullable DataProblem ofHibernate(String type) {
		return switch (type) {
			case "org.hibernate.NonUniqueObjectException" -> DataProblem.DUPLICATE;
			case "org.hibernate.exception.ConstraintViolationException", "org.hibernate.exception.DataException",
					"org.hibernate.PropertyValueException" ->
				DataProblem.INTEGRITY;
			case "org.hibernate.StaleStateException", "org.hibernate.dialect.lock.OptimisticEntityLockException",
					"org.hibernate.exception.SnapshotIsolationException" ->
				DataProblem.STALE;
			case "org.hibernate.PessimisticLockException",
					"org.hibernate.dialect.lock.PessimisticEntityLockException" ->
				DataProblem.LOCKED;
			case "org.hibernate.exception.TransactionSerializationException" -> DataProblem.ROLLED_BACK;
			case "org.hibernate.UnresolvableObjectException" -> DataProblem.NOT_FOUND;
			case "org.hibernate.QueryTimeoutException", "org.hibernate.TransactionException",
					"org.hibernate.exception.JDBCConnectionException" ->
				DataProblem.UNAVAILABLE;
			default -> null;
		};
	}

}
