package io.github.errorcontract.acceptance.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * What happens where two want the same.
 */
@Component
public class Contention {

	private final Shop shop;

	Contention(Shop shop) {
		this.shop = shop;
	}

	/**
	 * Works on another connection while the customer 1 is locked.
	 */
	public void whileLocked(Runnable work) {
		this.shop.inTransaction(() -> {
			this.shop.byTemplate("select id from customer where id = 1 for update");
			this.shop.inOtherTransaction(work);
		});
	}

	/**
	 * Works with a customer 1 that somebody else changes after it was read.
	 */
	public void withStaleCustomer(Consumer<Customer> work) {
		Customer customer = this.shop.customers().findById(1L).orElseThrow();
		changeElsewhere();
		customer.setName("s3cr3t-marker");
		work.accept(customer);
	}

	public void changeElsewhere() {
		this.shop
			.inOtherTransaction(() -> this.shop.byTemplate("update customer set version = version + 1 where id = 1"));
	}

	/**
	 * Changes in a repeatable transaction what somebody else has changed since it began.
	 */
	public void serializationFailure(Consumer<String> way) {
		this.shop.inTransaction(
				(settings) -> settings.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ), () -> {
					this.shop.byTemplate("select version from customer where id = 1");
					changeElsewhere();
					way.accept("update customer set version = version + 1 where id = 1");
				});
	}

	/**
	 * Two transactions wait for each other, of which the database gives one up.
	 * @param patience makes a transaction wait for longer than the database needs to see
	 * that
	 */
	public void deadlock(String patience, Consumer<String> way) {
		CyclicBarrier both = new CyclicBarrier(2);
		CompletableFuture<Void> other = CompletableFuture
			.runAsync(() -> this.shop.inTransaction(() -> changeBoth(patience, way, both, 2, 1)));
		try {
			this.shop.inTransaction(() -> changeBoth(patience, way, both, 1, 2));
		}
		finally {
			other.exceptionally((ex) -> null).join();
		}
		try {
			other.join();
		}
		catch (CompletionException ex) {
			throw (RuntimeException) ex.getCause();
		}
	}

	private static void changeBoth(String patience, Consumer<String> way, CyclicBarrier both, int first, int second) {
		way.accept(patience);
		way.accept("update customer set version = version + 1 where id = " + first);
		try {
			both.await(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new IllegalStateException(ex);
		}
		way.accept("update customer set version = version + 1 where id = " + second);
	}

	/**
	 * Cancels a statement by another session. A database may lose a cancellation, as
	 * PostgreSQL does between parsing and execution, so it is said again until it is
	 * heard.
	 * @param cancellation cancels the sessions that run the statement which is its
	 * parameter
	 */
	public void cancelled(String slowQuery, String cancellation) throws SQLException {
		try (Connection connection = this.shop.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			CompletableFuture<Void> done = new CompletableFuture<>();
			CompletableFuture<Void> cancelling = CompletableFuture.runAsync(() -> {
				JdbcTemplate jdbc = new JdbcTemplate(this.shop.dataSource());
				while (!done.isDone()) {
					jdbc.queryForList(cancellation, slowQuery);
				}
			});
			try {
				statement.execute(slowQuery);
			}
			finally {
				done.complete(null);
				cancelling.join();
			}
		}
	}

}
