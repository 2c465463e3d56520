package io.github.errorcontract.acceptance;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.errorcontract.MappedError;
import io.github.errorcontract.acceptance.shop.Contention;
import io.github.errorcontract.acceptance.shop.Customer;
import io.github.errorcontract.acceptance.shop.Product;
import io.github.errorcontract.acceptance.shop.Shop;
import io.github.errorcontract.acceptance.shop.ShopConfiguration;
import io.github.errorcontract.acceptance.shop.Shortage;
import jakarta.persistence.LockModeType;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What goes wrong with a database, the same on each of them and by each way that leads
 * there.
 */
@FailureTable
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DataFailureTable {

	private static final String LOCK = "select id from customer where id = 1 for update";

	private static final String UPDATE = "update customer set version = version + 1 where id = 1";

	private final String[] database;

	private final Dialect dialect;

	private Server server;

	private Shop shop;

	private Contention contention;

	private Shortage shortage;

	DataFailureTable(Dialect dialect, String... database) {
		this.dialect = dialect;
		this.database = database;
	}

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	void start(Container container) {
		this.server = Server.on(container)
			.with(this.database)
			.with("spring.sql.init.mode=always", "spring.sql.init.schema-locations=classpath:acceptance/shop.sql",
					"spring.jpa.hibernate.ddl-auto=none", "spring.jpa.open-in-view=false",
					"spring.datasource.hikari.maximum-pool-size=4", "spring.datasource.hikari.connection-timeout=250",
					"spring.datasource.hikari.connection-init-sql=set lock_timeout = 200",
					"spring.config.import=classpath:acceptance/constraints.yaml",
					"error-contract.body.include=retryable")
			.start(ShopConfiguration.class);
		this.shop = this.server.bean(Shop.class);
		this.contention = this.server.bean(Contention.class);
		this.shortage = this.server.bean(Shortage.class);
	}

	@AfterParameterizedClassInvocation
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@MethodSource({ "violations", "batches", "entities", "locks", "staleVersions", "rollbacks", "timeouts", "shortages",
			"searches", "defects", "ownFailuresOfRepositories" })
	void answers(FailureCase failure) {
		failure.property("retryable", String.valueOf(failure.toString().contains("-> 503"))).verify(this.server);
	}

	Server server() {
		return this.server;
	}

	Shop shop() {
		return this.shop;
	}

	Stream<FailureCase> violations() {
		return statements().flatMap((way) -> Stream.of(
				emailTaken(way.with("insert into customer (id, version, name, "
						+ "email) values (90, 0, 's3cr3t-marker', 's3cr3t-marker@example.com')")),
				emailTaken(way.with("update customer set email = 'UK_CUSTOMER_EMAIL' where id = 1")),
				way.with("insert into customer (id, version, name) values (90, 0, 'uk_customer_email')")
					.gives(409, "DUPLICATE_RESOURCE"),
				way.with("insert into customer (id, version, name) values (1, 0, 's3cr3t-marker')")
					.gives(409, "DUPLICATE_RESOURCE"),
				supplierInUse(way.with("insert into product (sku, stock, title, supplier) "
						+ "values ('s3cr3t-marker', 1, 'Pot', 99)")),
				supplierInUse(way.with("delete from customer where id = 1")),
				way.with("insert into customer (id, version) values (90, 0)").gives(409, "CONFLICT"),
				way.with("update product set stock = -1, title = 's3cr3t-marker'")
					.gives(422, "OUT_OF_STOCK")
					.message("There is not enough."),
				way.with("update product set title = '" + "s3cr3t-marker".repeat(5) + "'").gives(409, "CONFLICT"),
				way.with("update product set stock = 99999").gives(409, "CONFLICT")));
	}

	Stream<FailureCase> batches() {
		Way batch = (sql) -> failing(() -> this.shop.byBatch(sql));
		return Stream.of(emailTaken(batch.with("update customer set email = 'UK_CUSTOMER_EMAIL' where id = 1")),
				supplierInUse(batch.with("delete from customer where id = 1")),
				batch.with("update customer set name = null").gives(409, "CONFLICT"));
	}

	Stream<FailureCase> entities() {
		Supplier<Customer> taken = () -> new Customer(90, "Eve", "s3cr3t-marker@example.com");
		Product blank = new Product("POT", 1, " ", null);
		return Stream.of(emailTaken(failing(() -> this.shop.customers().save(taken.get()))),
				emailTaken(failing(() -> this.shop.byEntityManager((entities) -> entities.persist(taken.get())))),
				emailTaken(failing(() -> this.shop.atCommit((entities) -> entities.persist(taken.get())))),
				supplierInUse(failing(() -> this.shop.customers().deleteById(1L))),
				failing(() -> this.shop.atCommit((entities) -> entities.persist(new Product("POT", 1, "Pot", 99L))))
					.gives(409, "REFERENCE_CONFLICT")
					.field("supplier"),
				failing(() -> this.shop.customers().save(new Customer(90, null, null))).gives(409, "CONFLICT"),
				failing(() -> this.shop.atCommit((entities) -> entities.persist(new Product("POT", null, "Pot", 1L))))
					.gives(409, "CONFLICT"),
				failing(() -> this.shop.byEntityManager((entities) -> {
					entities.find(Customer.class, 1L);
					entities.persist(new Customer(1, "Eve", null));
				})).gives(409, "DUPLICATE_RESOURCE"),
				failing(() -> this.shop.atCommit((entities) -> entities.persist(blank))).gives(422, "VALIDATION_ERROR")
					.detail("title", "NOT_BLANK", "must not be blank", null),
				failing(() -> this.shop.byEntityManager((entities) -> entities.persist(blank)))
					.gives(422, "VALIDATION_ERROR")
					.detail("title", "NOT_BLANK", "must not be blank", null));
	}

	Stream<FailureCase> locks() {
		Map<String, Object> atOnce = Map.of("jakarta.persistence.lock.timeout", 0);
		return Stream
			.<Runnable>of(() -> this.shop.entities().find(Customer.class, 1L, LockModeType.PESSIMISTIC_WRITE, atOnce),
					() -> this.shop.entities().find(Customer.class, 1L, LockModeType.PESSIMISTIC_WRITE),
					() -> this.shop.customers().getByName("Ada"), () -> this.shop.byTemplate(LOCK + " nowait"),
					() -> this.shop.byTemplate(UPDATE), () -> this.shop.byDriver(LOCK + " nowait"),
					() -> this.shop.byDriver(UPDATE), () -> this.shop.byNativeQuery(UPDATE))
			.map((work) -> failing(() -> this.contention.whileLocked(work)).gives(423, "LOCKED"));
	}

	Stream<FailureCase> staleVersions() {
		return Stream
			.<Work>of(() -> this.contention.withStaleCustomer((customer) -> this.shop.customers().save(customer)),
					() -> this.contention.withStaleCustomer((customer) -> this.shop.customers().delete(customer)),
					() -> this.contention.withStaleCustomer(
							(customer) -> this.shop.byEntityManager((entities) -> entities.merge(customer))),
					() -> this.shop.atCommit((entities) -> {
						Customer customer = entities.find(Customer.class, 1L);
						this.contention.changeElsewhere();
						customer.setName("s3cr3t-marker");
					}))
			.map((work) -> failing(work).gives(409, "STALE_RESOURCE"));
	}

	Stream<FailureCase> rollbacks() {
		return Stream
			.<Work>of(() -> this.contention.deadlock(this.dialect.patience(), this.shop::byTemplate),
					() -> this.contention.deadlock(this.dialect.patience(), this.shop::byNativeQuery),
					() -> this.contention.serializationFailure(this.shop::byTemplate),
					() -> this.contention.serializationFailure(this.shop::byNativeQuery))
			.map((work) -> failing(work).gives(503, "SERVICE_UNAVAILABLE"));
	}

	Stream<FailureCase> timeouts() {
		JdbcTemplate impatient = new JdbcTemplate(this.shop.dataSource());
		impatient.setQueryTimeout(1);
		return Stream
			.<Work>of(() -> impatient.execute(this.dialect.slowQuery()),
					() -> this.shop.entities()
						.createNativeQuery(this.dialect.slowQuery())
						.setHint("jakarta.persistence.query.timeout", 1000)
						.getResultList(),
					() -> this.contention.cancelled(this.dialect.slowQuery(), this.dialect.cancellation()),
					() -> this.shop.inTransaction((settings) -> settings.setTimeout(0),
							() -> this.shop.byTemplate(UPDATE)))
			.map((work) -> failing(work).gives(503, "SERVICE_UNAVAILABLE"));
	}

	Stream<FailureCase> shortages() {
		Stream<Work> exhausted = Stream
			.<Runnable>of(() -> this.shop.byTemplate(UPDATE), () -> this.shop.byDriver(UPDATE),
					() -> this.shop.customers().findAll(),
					() -> this.shop.inTransaction(() -> this.shop.byTemplate(UPDATE)),
					() -> this.shop.entities().createQuery("from Customer").getResultList())
			.map((work) -> () -> this.shortage.whileExhausted(work));
		DriverManagerDataSource nowhere = new DriverManagerDataSource(this.dialect.unreachable());
		Stream<Work> unreachable = Stream.of(nowhere::getConnection, () -> new JdbcTemplate(nowhere).execute(UPDATE),
				() -> new TransactionTemplate(new JdbcTransactionManager(nowhere)).execute((status) -> null));
		return Stream.concat(exhausted, unreachable).map((work) -> failing(work).gives(503, "SERVICE_UNAVAILABLE"));
	}

	Stream<FailureCase> searches() {
		JdbcTemplate jdbc = new JdbcTemplate(this.shop.dataSource());
		return Stream
			.<Work>of(() -> this.shop.inTransaction(() -> this.shop.customers().getReferenceById(77L).getName()),
					() -> this.shop.entities().createQuery("from Customer where id = 77").getSingleResult(),
					() -> this.shop.inTransaction(() -> this.shop.entities().refresh(this.shop.missing())),
					() -> jdbc.queryForObject("select name from customer where id = 77", String.class),
					() -> this.shop.customers().check(new EmptyResultDataAccessException(FailureCase.MARKER, 1)))
			.map((work) -> failing(work).gives(404, "NOT_FOUND"));
	}

	Stream<FailureCase> defects() {
		return Stream
			.<Work>of(() -> this.shop.byTemplate("select s3cr3t-marker"),
					() -> this.shop.byNativeQuery("select s3cr3t-marker"),
					() -> this.shop.byTemplate("update product set stock = 1 / (stock - stock)"),
					() -> this.shop.byNativeQuery("update product set stock = 1 / (stock - stock)"),
					() -> this.shop.customers().getTheOnlyOne(), () -> this.shop.customers().findById(null),
					() -> this.shop.customers().findById(77L).orElseThrow().getName(),
					() -> this.shop.entities().createQuery("from Customer").getSingleResult(),
					() -> this.shop.entities().flush(),
					() -> this.shop.inTransaction(() -> ignoring(
							() -> this.shop.inTransaction(() -> this.shop.byTemplate("select s3cr3t-marker")))))
			.map((work) -> failing(work).gives(500, "INTERNAL_ERROR"));
	}

	Stream<FailureCase> ownFailuresOfRepositories() {
		return Stream.of(failing(() -> this.shop.customers().check(new BadNameException())).gives(400, "BAD_NAME")
			.message("No name."));
	}

	private Stream<Way> statements() {
		return Stream.<Consumer<String>>of(this.shop::byDriver, this.shop::byTemplate, this.shop::byNativeQuery)
			.map((execution) -> (sql) -> failing(() -> execution.accept(sql)));
	}

	private static FailureCase emailTaken(Call call) {
		return call.gives(409, "EMAIL_TAKEN").message("This email is taken.").field("email");
	}

	private static FailureCase supplierInUse(Call call) {
		return call.gives(409, "REFERENCE_CONFLICT").field("supplier");
	}

	private static void ignoring(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			// The transaction around it cannot commit any more
		}
	}

	/**
	 * A request whose controller does what fails.
	 */
	static Call failing(Work work) {
		return Call.throwing(() -> {
			try {
				work.run();
				return new AssertionError("Nothing failed");
			}
			catch (Exception ex) {
				return ex;
			}
		});
	}

	@MappedError(status = 400, code = "BAD_NAME", message = "No name.")
	static final class BadNameException extends IllegalArgumentException {

		BadNameException() {
			super(FailureCase.MARKER);
		}

	}

	/**
	 * What a controller does.
	 */
	interface Work {

		void run() throws Exception;

	}

	/**
	 * How a statement reaches the database.
	 */
	private interface Way {

		Call with(String sql);

	}

	/**
	 * Where databases differ.
	 *
	 * @param slowQuery a query that takes too long
	 * @param cancellation cancels the sessions that run the statement which is its
	 * parameter
	 * @param patience makes a transaction wait for longer than the database needs to see
	 * a deadlock
	 * @param unreachable the URL of a database that is not there
	 */
	record Dialect(String slowQuery, String cancellation, String patience, String unreachable) {

	}

}
