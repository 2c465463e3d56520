package io.github.errorcontract.cause.data.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.data.constraint.ConstraintRules;
import io.github.errorcontract.fixture.HidingClassLoader;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.resolver.CauseMappers;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisLoadingException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.RedisSystemException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Failures of MongoDB and Redis, of their drivers and as Spring Data translates them.
 */
class StoreFailuresTests {

	private static final ServerAddress INSIDE = new ServerAddress("inside");

	private static final MongoExceptionTranslator TRANSLATOR = new MongoExceptionTranslator();

	@Test
	void answersWriteConflictWithRetryableServiceUnavailable() {
		Throwable conflict = command(112);
		assertThat(TRANSLATOR.translateExceptionIfPossible((RuntimeException) conflict))
			.isInstanceOf(DataIntegrityViolationException.class);
		assertThat(error(TRANSLATOR.translateExceptionIfPossible((RuntimeException) conflict)))
			.hasToString("503 SERVICE_UNAVAILABLE")
			.returns(true, ApiError::retryable);
		assertThat(error(conflict)).hasToString("503 SERVICE_UNAVAILABLE").returns(true, ApiError::retryable);
	}

	@Test
	void answersTransientTransactionWithRetryableServiceUnavailable() {
		MongoException failure = new MongoException(251, "inside");
		failure.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
		assertThat(error(failure)).hasToString("503 SERVICE_UNAVAILABLE").returns(true, ApiError::retryable);
	}

	@ParameterizedTest
	@MethodSource
	void answersDriverLikeItsTranslation(MongoException failure) {
		Throwable translated = TRANSLATOR.translateExceptionIfPossible(failure);
		assertThat(translated).isNotNull();
		assertThat(error(failure).toString()).isEqualTo(error(translated).toString());
	}

	static Stream<MongoException> answersDriverLikeItsTranslation() {
		return Stream.of(write(11000), write(121), command(112), command(13), new MongoTimeoutException("inside"),
				new MongoSocketReadException("inside", INSIDE), bulk(11000), new MongoException("inside"));
	}

	@ParameterizedTest
	@MethodSource
	void answersUnavailableStoreWithServiceUnavailable(Throwable failure) {
		assertThat(error(failure)).hasToString("503 SERVICE_UNAVAILABLE");
	}

	static Stream<Throwable> answersUnavailableStoreWithServiceUnavailable() {
		return Stream.of(new MongoTimeoutException("inside"), new MongoSocketReadException("inside", INSIDE),
				command(50), command(189), command(10107), new UncategorizedMongoDbException("inside", command(11600)),
				new DataAccessResourceFailureException("inside", new MongoTimeoutException("inside")),
				new RedisSystemException("inside", new RedisException("Connection closed")),
				new RedisSystemException("inside", new RedisLoadingException("LOADING")),
				new RedisSystemException("inside", null),
				new RedisConnectionFailureException("inside", new RedisConnectionException("inside")),
				new RedisConnectionException("inside"), new RedisCommandTimeoutException("inside"),
				new RedisLoadingException("LOADING"));
	}

	@ParameterizedTest
	@MethodSource
	void blamesServerForItsOwnMistakes(Throwable failure) {
		assertThat(error(failure)).hasToString("500 INTERNAL_ERROR");
	}

	static Stream<Throwable> blamesServerForItsOwnMistakes() {
		return Stream.of(new RedisSystemException("inside", new RedisCommandExecutionException("WRONGTYPE")),
				new RedisCommandExecutionException("WRONGTYPE"), command(13), new MongoException("inside"));
	}

	@Test
	void answersDuplicateInDriver() {
		assertThat(error(write(11000))).hasToString("409 DUPLICATE_RESOURCE");
		assertThat(error(bulk(11000))).hasToString("409 DUPLICATE_RESOURCE");
		assertThat(error(write(121))).hasToString("409 CONFLICT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "com.mongodb.", "io.lettuce.", "org.springframework.data." })
	void answersWithout(String hidden) throws ReflectiveOperationException {
		ClassLoader bare = new HidingClassLoader(hidden);
		Class<?> rules = bare.loadClass(ConstraintRules.class.getName());
		CauseMappers family = (CauseMappers) bare.loadClass(DataFailures.class.getName())
			.getConstructor(rules)
			.newInstance(rules.getField("NONE").get(null));
		assertThat(MappedFailure.error(family, new DataIntegrityViolationException("any"))).hasToString("409 CONFLICT");
	}

	private static MongoException command(int code) {
		return new MongoCommandException(new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code)),
				INSIDE);
	}

	private static MongoException write(int code) {
		return new MongoWriteException(new WriteError(code, "inside", new BsonDocument()), INSIDE, List.of());
	}

	private static MongoException bulk(int code) {
		return new MongoBulkWriteException(BulkWriteResult.unacknowledged(),
				List.of(new BulkWriteError(code, "inside", new BsonDocument(), 0)), null, INSIDE, Set.of());
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new DataFailures(ConstraintRules.NONE), failure);
	}

}
