package io.github.errorcontract.configured;

import java.nio.file.Files;
import java.nio.file.Path;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.ErrorTypeProvider;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.fixture.orders.OrderError;
import io.github.errorcontract.fixture.orders.refusals.Refusals;
import io.github.errorcontract.resolver.ErrorResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class DeclaredCodesTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class));

	@Test
	void findsCodesInPackagesOfApplication() {
		this.runner.withUserConfiguration(Orders.class).run((context) -> {
			assertThat(entry(context, "ORDER_LOCKED").status())
				.isEqualTo(new TrackedValue<>(409, OrderError.class.getName() + ".ORDER_LOCKED"));
			assertThat(entry(context, "ORDER_LOCKED").exceptions()).extracting(TrackedValue::value)
				.containsExactly(Refusals.LockedException.class.getName());
			assertThat(entry(context, "UNPAID").message())
				.isEqualTo(new TrackedValue<>("Pay first.", Refusals.UnpaidException.class.getName()));
		});
	}

	@Test
	void leavesTextOfClassWithoutCodeToThatClass() {
		this.runner.withUserConfiguration(Orders.class).run((context) -> {
			assertThat(entry(context, "NOT_FOUND").message().origin()).isEqualTo("built-in");
			assertThat(entry(context, "NOT_FOUND").exceptions()).extracting(TrackedValue::value)
				.contains(Refusals.NoOrderException.class.getName());
			assertThat(resolve(context, new Refusals.NoOrderException()).message()).isEqualTo("No such order.");
		});
	}

	@Test
	void answersAnnotatedClassWithStatusAndTextOfItsCode() {
		this.runner.withUserConfiguration(Orders.class).run((context) -> {
			ApiError error = resolve(context, new Refusals.LockedException());
			assertThat(error).hasToString("409 ORDER_LOCKED");
			assertThat(error.message()).isEqualTo("Order {0} is locked.");
		});
	}

	@Test
	void answersWithOwnDefinitionOfBuiltInCode() {
		this.runner.withUserConfiguration(Orders.class).run((context) -> {
			ApiError error = resolve(context, new RateLimitedException());
			assertThat(error).hasToString("503 RATE_LIMITED");
			assertThat(error.message()).isEqualTo("Slow down.");
		});
	}

	@Test
	void overridesOwnDefinitionByProperties() {
		this.runner.withUserConfiguration(Orders.class)
			.withPropertyValues("error-contract.errors.RATE_LIMITED.status=429")
			.run((context) -> {
				ApiError error = resolve(context, new RateLimitedException());
				assertThat(error).hasToString("429 RATE_LIMITED");
				assertThat(error.message()).isEqualTo("Slow down.");
			});
	}

	@Test
	void takesTypesOfBeans() {
		this.runner
			.withBean("shop", ErrorTypeProvider.class,
					() -> ErrorTypeProvider.of(ErrorType.of("SOLD_OUT", 409, "Sold out.")))
			.withBean("orders", ErrorTypeProvider.class, () -> ErrorTypeProvider.of(OrderError.class))
			.run((context) -> {
				assertThat(entry(context, "SOLD_OUT").status())
					.isEqualTo(new TrackedValue<>(409, "SOLD_OUT of the bean 'shop'"));
				assertThat(entry(context, "ORDER_CLOSED").status().value()).isEqualTo(410);
			});
	}

	@Test
	void takesEnumThatIsFoundAndNamedOnce() {
		this.runner.withUserConfiguration(Orders.class)
			.withBean(ErrorTypeProvider.class, () -> ErrorTypeProvider.of(OrderError.class))
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void refusesDefinitionsInCodeThatDiffer() {
		this.runner.withUserConfiguration(Orders.class)
			.withBean("shop", ErrorTypeProvider.class,
					() -> ErrorTypeProvider.of(ErrorType.of("ORDER_LOCKED", 423, "Locked.")))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidContractException.class)
				.hasMessageContainingAll("'409'", OrderError.class.getName() + ".ORDER_LOCKED", "'423'",
						"the bean 'shop'"));
	}

	@Test
	void namesFileAndLine(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("application.yaml"), """
				error-contract:
				  errors:
				    ORDER_LOCKED:
				      message: Taken.
				      headers: {X-Reason: editing}
				""");
		try (ConfigurableApplicationContext context = start(folder)) {
			assertThat(entry(context, "ORDER_LOCKED").message().origin()).contains("application.yaml", "4:16");
			assertThat(entry(context, "ORDER_LOCKED").headers().get("X-Reason").origin()).contains("5:27");
			assertThat(entry(context, "ORDER_LOCKED").status().origin()).endsWith("OrderError.ORDER_LOCKED");
		}
	}

	@Test
	void namesBothLinesOfClassMappedTwice(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("application.yaml"), """
				error-contract:
				  errors:
				    ORDER_LOCKED:
				      exceptions: java.io.IOException
				    ORDER_CLOSED:
				      exceptions: java.io.IOException
				""");
		assertThat(failure(folder)).hasMessageContainingAll("4:19", "6:19");
	}

	@Test
	void namesBothLinesOfSpellingsThatDiffer(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("application.yaml"), """
				error-contract:
				  errors:
				    ORDER_LOCKED:
				      status: 409
				    order-locked:
				      status: 423
				""");
		assertThat(failure(folder)).hasMessageContainingAll("4:15", "6:15");
	}

	private static Throwable failure(Path folder) {
		try (ConfigurableApplicationContext context = start(folder)) {
			throw new AssertionError("must not start");
		}
		catch (RuntimeException ex) {
			Throwable root = ex;
			while (root.getCause() != null) {
				root = root.getCause();
			}
			return root;
		}
	}

	private static ConfigurableApplicationContext start(Path folder) {
		return new SpringApplicationBuilder(Orders.class, Contract.class).web(WebApplicationType.NONE)
			.run("--spring.config.location=" + folder + "/", "--spring.main.banner-mode=off");
	}

	private static CatalogEntry entry(ApplicationContext context, String code) {
		CatalogEntry entry = context.getBean(ErrorCatalog.class).entry(code);
		assertThat(entry).isNotNull();
		return entry;
	}

	private static ApiError resolve(ApplicationContext context, Throwable failure) {
		return context.getBean(ErrorResolver.class).resolve(failure, StubContext.ANY.failing(failure));
	}

	@Configuration(proxyBeanMethods = false)
	@AutoConfigurationPackage(basePackageClasses = OrderError.class)
	static class Orders {

	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(ErrorContractAutoConfiguration.class)
	static class Contract {

	}

}
