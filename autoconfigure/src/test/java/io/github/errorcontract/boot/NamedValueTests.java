package io.github.errorcontract.boot;

import java.util.Locale;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorProperty;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.resolver.ErrorResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that name what they show.
 */
class NamedValueTests {

	private static final String CONFIGURED = "error-contract.errors.ORDER_LOCKED.message=";

	private final StaticMessageSource bundle = new StaticMessageSource();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class));

	private final ApplicationContextRunner localized = this.runner.withBean("messageSource", MessageSource.class,
			() -> this.bundle);

	@Test
	void areReadFromMappedExceptionForTextOfAnnotation() {
		assertThat(message(this.runner, new OrderLockedException())).isEqualTo("Order 7 is locked by Ann.");
	}

	@Test
	void arePropertiesForTextOfType() {
		ErrorType type = ErrorType.of("ORDER_LOCKED", 409, "Order {orderId} of {0} is locked by {holder}.");
		assertThat(message(this.runner, new ApiException(type, "Bob").property("orderId", 7).property("holder", null)))
			.isEqualTo("Order 7 of Bob is locked by null.");
		assertThat(message(this.runner, new ApiException(type))).isEqualTo(type.message());
	}

	@Test
	void arePropertiesOfErrorThatMapperMakes() {
		ErrorType type = ErrorType.of("ORDER_LOCKED", 409, "Order {orderId} is locked.");
		ErrorMapper mapper = (failure) -> ApiError.builder(type).property("orderId", 7).build();
		assertThat(message(this.runner.withBean(ErrorMapper.class, () -> mapper), new IllegalStateException()))
			.isEqualTo("Order 7 is locked.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{orderId} {lockedBy} {urgent} {holder}     | 7 Ann true Ann
			It's '{orderId}' {orderid} {order-id}      | It's '7' {orderid} {order-id}
			{broken} {hidden} {nothing} {reset} {stale} | {broken} {hidden} {nothing} {reset} {stale}
			{message} {localizedMessage} {cause}       | {message} {localizedMessage} {cause}
			{class} {stackTrace} {suppressed}          | {class} {stackTrace} {suppressed}
			{getMessage} {hashCode} {toString}         | {getMessage} {hashCode} {toString}
			""")
	void areReadForConfiguredText(String text, String expected) {
		assertThat(message(this.runner.withPropertyValues(CONFIGURED + text), new OrderLockedException()))
			.isEqualTo(expected);
	}

	@Test
	void areNotWhatEveryExceptionToThrowHas() {
		ApplicationContextRunner naming = this.runner
			.withPropertyValues("error-contract.errors.CONFLICT.message={type} {toError} {message} {field} {extra}");
		assertThat(message(naming, new ExtraException("secret").field("id")))
			.isEqualTo("{type} {toError} {message} {field} more");
	}

	@Test
	void areReadForTextOfBundle() {
		bundle("It's {orderId} of {unknown}.");
		assertThat(message(this.localized, new OrderLockedException())).isEqualTo("It's 7 of {unknown}.");
	}

	@Test
	void areReadForPatternOfBundleWithArguments() {
		bundle("It''s {orderId} of {0}, '{orderId}' {unknown}''{holder}'.'");
		ErrorType type = ErrorType.of("ORDER_LOCKED", 409, "Locked.");
		assertThat(message(this.localized,
				new ApiException(type, 1234567).property("orderId", "'{0}'").property("holder", "{orderId}")))
			.isEqualTo("It's '{0}' of 1234567, {orderId} {unknown}'{orderId}.");
	}

	@Test
	void leaveBadPatternToNextText() {
		bundle("{orderId} {0,nonsense}");
		assertThat(message(this.localized, new ApiException(ErrorType.of("ORDER_LOCKED", 409, "Locked."), 7)))
			.isEqualTo("Locked.");
	}

	@Test
	void areNotKnownToSourceThatReadsAllTextsAsPatterns() {
		this.bundle.setAlwaysUseMessageFormat(true);
		bundle("It''s '{orderId}'.");
		assertThat(message(this.localized, new OrderLockedException())).isEqualTo("It's {orderId}.");
		bundle("It''s {orderId}.");
		assertThat(message(this.localized, new OrderLockedException())).isEqualTo("Order 7 is locked by Ann.");
	}

	@Test
	void areNotReadForTextOfException() {
		assertThat(message(this.runner, new ConflictException("Order {orderId}.").property("orderId", 7)))
			.isEqualTo("Order {orderId}.");
	}

	@Test
	void areNotShownOfDisguisedError() {
		ApplicationContextRunner disguising = this.runner.withPropertyValues(
				"error-contract.errors.ORDER_LOCKED.disguise-as=NOT_FOUND",
				"error-contract.errors.NOT_FOUND.message=No {orderId}.");
		disguising.run((context) -> {
			ErrorResolver resolver = context.getBean(ErrorResolver.class);
			ApiError error = resolver.resolve(new OrderLockedException(), StubContext.ANY);
			assertThat(error.message()).isEqualTo("The requested resource does not exist.");
			assertThat(error.disguised().message()).isEqualTo("Order 7 is locked by Ann.");
			assertThat(resolver.resolve(new NotFoundException().property("orderId", 7), StubContext.ANY).message())
				.isEqualTo("The requested resource does not exist.");
		});
	}

	@Test
	void areReadFromInheritedGetter() {
		assertThat(message(this.runner.withPropertyValues(CONFIGURED + "{orderId} {code}"), new OrderLockedException() {

		})).isEqualTo("7 {code}");
	}

	@Test
	void stayWhereTextOfPropertyThrows() {
		Object unwritable = new Object() {
			@Override
			public String toString() {
				throw new IllegalStateException();
			}
		};
		ApplicationContextRunner naming = this.runner
			.withPropertyValues("error-contract.errors.CONFLICT.message={orderId}");
		assertThat(message(naming, new ConflictException(BuiltInError.CONFLICT).property("orderId", unwritable)))
			.isEqualTo("{orderId}");
	}

	private void bundle(String text) {
		this.bundle.addMessage("error.ORDER_LOCKED", Locale.ENGLISH, text);
	}

	private static String message(ApplicationContextRunner runner, Throwable failure) {
		String[] message = new String[1];
		runner.run((context) -> message[0] = context.getBean(ErrorResolver.class)
			.resolve(failure, StubContext.ANY)
			.message());
		return message[0];
	}

	private interface Order {

		long getOrderId();

		String lockedBy();

		boolean isUrgent();

		String getBroken();

		void reset();

	}

	private interface Extra {

		String extra();

	}

	@MappedError(status = 409, code = "ORDER_LOCKED", message = "Order {orderId} is locked by {holder}.")
	private static class OrderLockedException extends RuntimeException implements Order {

		@ErrorProperty("holder")
		private final String owner = "Ann";

		@Override
		public long getOrderId() {
			return 7;
		}

		@Override
		public String lockedBy() {
			return this.owner;
		}

		@Override
		public boolean isUrgent() {
			return true;
		}

		@Override
		public String getBroken() {
			throw new IllegalStateException("broken");
		}

		@Override
		public void reset() {
			throw new IllegalStateException("called");
		}

		@Override
		public String getMessage() {
			return "secret";
		}

		String hidden() {
			return "hidden";
		}

	}

	private static final class ExtraException extends ConflictException implements Extra {

		ExtraException(Object... arguments) {
			super(BuiltInError.CONFLICT, arguments);
		}

		@Override
		public String extra() {
			return "more";
		}

	}

}
