package io.github.errorcontract.cause.data.access;

import io.github.errorcontract.cause.data.sql.DataProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of MongoDB's and Redis' drivers mean by themselves, as Spring Data
 * translates them.
 */
final class StoreTypes {

	private static final String REDIS = "org.springframework.data.redis.RedisSystemException";

	private StoreTypes() {
	}

	/**
	 * Tells whether this is what Spring Data makes of a failure of Redis that it has no
	 * other class for.
	 */
	static boolean isUncategorized(Throwable failure) {
		return failure.getClass().getName().equals(REDIS);
	}

	static @Nullable DataProblem problem(String type) {
		return type.startsWith("com.mongodb.") ? ofMongo(type) : ofRedis(type);
	}

	private static @Nullable DataProblem ofMongo(String type) {
		return switch (type) {
			case "com.mongodb.DuplicateKeyException" -> DataProblem.DUPLICATE;
			case "com.mongodb.WriteConcernException", "com.mongodb.MongoWriteException",
					"com.mongodb.MongoBulkWriteException" ->
				DataProblem.INTEGRITY;
			case "com.mongodb.MongoSocketException", "com.mongodb.MongoTimeoutException",
					"com.mongodb.MongoCursorNotFoundException", "com.mongodb.MongoServerUnavailableException",
					"com.mongodb.MongoNotPrimaryException", "com.mongodb.MongoNodeIsRecoveringException",
					"com.mongodb.MongoExecutionTimeoutException", "com.mongodb.MongoOperationTimeoutException",
					"com.mongodb.MongoConnectionPoolClearedException" ->
				DataProblem.UNAVAILABLE;
			case "com.mongodb.MongoException" -> DataProblem.DEFECT;
			default -> null;
		};
	}

	/**
	 * Of what Redis answers by itself only that it is busy, loading or a replica is no
	 * mistake of this service.
	 */
	private static @Nullable DataProblem ofRedis(String type) {
		return switch (type) {
			case "io.lettuce.core.RedisCommandExecutionException",
					"redis.clients.jedis.exceptions.JedisDataException" ->
				DataProblem.DEFECT;
			case "io.lettuce.core.RedisException", "io.lettuce.core.RedisBusyException",
					"io.lettuce.core.RedisLoadingException", "io.lettuce.core.RedisReadOnlyException",
					"redis.clients.jedis.exceptions.JedisException",
					"redis.clients.jedis.exceptions.JedisBusyException",
					"redis.clients.jedis.exceptions.JedisClusterException" ->
				DataProblem.UNAVAILABLE;
			default -> null;
		};
	}

}
