package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.util.function.SingletonSupplier;

/**
 * A PostgreSQL, one for all tests: in a container where there are a Docker engine and the
 * image, else from embedded binaries. The system property {@code errorcontract.postgres}
 * forces {@code docker} or {@code embedded}; without it, and without binaries for the
 * platform, the tests are skipped.
 */
record Postgres(String url, String user, String password) {

	private static final String IMAGE = "postgres:17-alpine";

	private static final SingletonSupplier<Postgres> SHARED = SingletonSupplier.of(Postgres::start);

	static String[] properties() {
		Postgres postgres = SHARED.obtain();
		return new String[] { "spring.datasource.url=" + postgres.url, "spring.datasource.username=" + postgres.user,
				"spring.datasource.password=" + postgres.password };
	}

	private static Postgres start() {
		String forced = System.getProperty("errorcontract.postgres", "");
		if (forced.equals("docker") || (forced.isEmpty() && hasImage())) {
			PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
			container.start();
			return new Postgres(container.getJdbcUrl(), container.getUsername(), container.getPassword());
		}
		try {
			return new Postgres(EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
		}
		catch (IllegalStateException ex) {
			Assumptions.assumeFalse(forced.isEmpty(), "There is no PostgreSQL: " + ex.getMessage());
			throw ex;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether a container starts without anything being pulled.
	 */
	private static boolean hasImage() {
		return CompletableFuture
			.supplyAsync(() -> DockerClientFactory.instance().client().inspectImageCmd(IMAGE).exec() != null)
			.completeOnTimeout(false, 15, TimeUnit.SECONDS)
			.exceptionally((ex) -> false)
			.join();
	}

}
