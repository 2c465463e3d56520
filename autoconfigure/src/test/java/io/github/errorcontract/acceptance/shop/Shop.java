package io.github.errorcontract.acceptance.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ways in which the shop reaches its data.
 */
@Component
public class Shop {

	private final DataSource dataSource;

	private final JdbcTemplate jdbc;

	private final PlatformTransactionManager transactions;

	private final CustomerRepository customers;

	@PersistenceContext
	private EntityManager entities;

	Shop(DataSource dataSource, JdbcTemplate jdbc, PlatformTransactionManager transactions,
			CustomerRepository customers) {
		this.dataSource = dataSource;
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.customers = customers;
	}

	/**
	 * Fails as the driver does.
	 */
	public void byDriver(String sql) {
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			Shop.<RuntimeException>sneak(ex);
		}
	}

	/**
	 * Fails as Spring's JDBC support does.
	 */
	public void byTemplate(String sql) {
		this.jdbc.execute(sql);
	}

	public void byBatch(String sql) {
		this.jdbc.batchUpdate("delete from customer where id = -1", sql);
	}

	/**
	 * Fails as Hibernate does.
	 */
	public void byNativeQuery(String sql) {
		inTransaction(() -> this.entities.createNativeQuery(sql).executeUpdate());
	}

	/**
	 * Fails as Jakarta Persistence does.
	 */
	public void byEntityManager(Consumer<EntityManager> work) {
		inTransaction(() -> {
			work.accept(this.entities);
			this.entities.flush();
		});
	}

	/**
	 * Fails as Spring's transactions do.
	 */
	public void atCommit(Consumer<EntityManager> work) {
		inTransaction(() -> work.accept(this.entities));
	}

	public void inTransaction(Runnable work) {
		inTransaction((settings) -> {
		}, work);
	}

	/**
	 * Works on a connection of its own.
	 */
	public void inOtherTransaction(Runnable work) {
		inTransaction((settings) -> settings.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW),
				work);
	}

	public void inTransaction(Consumer<TransactionTemplate> settings, Runnable work) {
		TransactionTemplate template = new TransactionTemplate(this.transactions);
		settings.accept(template);
		template.executeWithoutResult((status) -> work.run());
	}

	/**
	 * Returns an entity of which the row is gone.
	 */
	public Customer missing() {
		Customer customer = new Customer(77, "Eve", null);
		this.entities.persist(customer);
		this.entities.flush();
		byTemplate("delete from customer where id = 77");
		return customer;
	}

	public CustomerRepository customers() {
		return this.customers;
	}

	/**
	 * Returns what works outside of transactions too.
	 */
	public EntityManager entities() {
		return this.entities;
	}

	public DataSource dataSource() {
		return this.dataSource;
	}

	@SuppressWarnings("unchecked")
	private static <E extends Exception> void sneak(Exception failure) throws E {
		throw (E) failure;
	}

}
