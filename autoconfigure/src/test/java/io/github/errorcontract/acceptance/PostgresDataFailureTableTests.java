package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("postgres")
class PostgresDataFailureTableTests extends DataFailureTable {

	private static final String DEFERRED = "alter table product alter constraint fk_product_supplier "
			+ "deferrable initially deferred; update product set supplier = 99";

	PostgresDataFailureTableTests() {
		super(new Dialect("select sum(n) from generate_series(1, 10000000000) n",
				"select pg_cancel_backend(pid) from pg_stat_activity where state = 'active' and query = ?",
				"set local deadlock_timeout = 10", "jdbc:postgresql://localhost:1/shop"), Postgres.properties());
	}

	@ParameterizedTest
	@MethodSource("onlyHere")
	void answersWhatOnlyPostgresDoes(FailureCase failure) {
		answers(failure);
	}

	Stream<FailureCase> onlyHere() {
		return Stream.of(
				failing(() -> shop().inTransaction(() -> shop().byTemplate(DEFERRED))).gives(409, "REFERENCE_CONFLICT")
					.field("supplier"),
				failing(() -> new TransactionTemplate(new DataSourceTransactionManager(shop().dataSource()))
					.executeWithoutResult((status) -> shop().byTemplate(DEFERRED))).gives(409, "REFERENCE_CONFLICT")
					.field("supplier"),
				failing(() -> shop().byTemplate("select pg_terminate_backend(pg_backend_pid())")).gives(503,
						"SERVICE_UNAVAILABLE"),
				failing(() -> shop().byNativeQuery("select pg_terminate_backend(pg_backend_pid())")).gives(503,
						"SERVICE_UNAVAILABLE"));
	}

}
