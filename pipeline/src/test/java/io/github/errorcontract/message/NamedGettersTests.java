package io.github.errorcontract.message;

import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.fixture.FreshClassLoader;
import io.github.errorcontract.fixture.HiddenFailures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found out about a class is kept: each test has classes of its own.
 */
@ExtendWith(OutputCaptureExtension.class)
class NamedGettersTests {

	@ParameterizedTest
	@CsvSource({ "orderId, 7", "urgent, true", "customer, Ann", "state, by get", "open, by is", "total, 12",
			"reason, null", "type, own" })
	void readWhatTheExceptionHas(String name, String value) throws ReflectiveOperationException {
		Throwable failure = fresh(OrderException.class);
		assertThat(NamedGetters.read(failure, name)).isEqualTo(value);
		assertThat(NamedGetters.read(failure, name)).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nosuch", "shared", "secret", "nothing", "price" })
	void readNothingElse(String name) throws ReflectiveOperationException {
		assertThat(NamedGetters.read(fresh(OrderException.class), name)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "message", "localizedMessage", "cause", "stackTrace", "suppressed", "class", "getMessage",
			"toString", "hashCode" })
	void readNothingThatEveryExceptionHas(String name) throws ReflectiveOperationException {
		assertThat(NamedGetters.read(fresh(OrderException.class), name)).isNull();
		assertThat(NamedGetters.read(fresh(OrderTakenException.class), name)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "type", "toError" })
	void readNothingThatEveryExceptionOfOursHas(String name) throws ReflectiveOperationException {
		assertThat(NamedGetters.read(fresh(OrderTakenException.class), name)).isNull();
		assertThat(NamedGetters.read(fresh(OrderTakenException.class), "takenBy")).isEqualTo("Ben");
	}

	@Test
	void readFromClassThatIsHidden() throws ReflectiveOperationException {
		Class<?> failures = FreshClassLoader.load(HiddenFailures.class);
		Throwable failure = (Throwable) failures.getMethod("ofOrder", long.class).invoke(null, 8L);
		assertThat(NamedGetters.read(failure, "orderId")).isEqualTo("8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "broken", "worse", "mute" })
	void tellTheLogOfGetterThatFails(String name, CapturedOutput output) throws ReflectiveOperationException {
		assertThat(NamedGetters.read(fresh(OrderException.class), name)).isNull();
		assertThat(output).contains("Failed to read property '" + name + "' of " + OrderException.class.getName());
	}

	@Test
	void tellTheLogOfNothingElse(CapturedOutput output) throws ReflectiveOperationException {
		NamedGetters.read(fresh(OrderException.class), "nosuch");
		NamedGetters.read(fresh(OrderException.class), "orderId");
		assertThat(output).doesNotContain("Failed to read property");
	}

	private static Throwable fresh(Class<? extends Throwable> type) throws ReflectiveOperationException {
		return (Throwable) FreshClassLoader.load(type).getConstructor().newInstance();
	}

	@SuppressWarnings("unused")
	public static class OrderException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		public static String getShared() {
			return "static";
		}

		public long getOrderId() {
			return 7;
		}

		public boolean isUrgent() {
			return true;
		}

		public String customer() {
			return "Ann";
		}

		public String getState() {
			return "by get";
		}

		public boolean isState() {
			return true;
		}

		public String state() {
			return "by name";
		}

		public String isOpen() {
			return "by is";
		}

		public String open() {
			return "by name";
		}

		public void getTotal() {
		}

		public int total() {
			return 12;
		}

		public String getReason() {
			return null;
		}

		public String type() {
			return "own";
		}

		public void nothing() {
		}

		public int getPrice(String currency) {
			return currency.length();
		}

		String getSecret() {
			return "secret";
		}

		public String getBroken() {
			throw new IllegalStateException("broken");
		}

		public String getWorse() {
			throw new StackOverflowError();
		}

		public Object getMute() {
			return new Object() {

				@Override
				public String toString() {
					throw new IllegalStateException("mute");
				}

			};
		}

	}

	public static class OrderTakenException extends ConflictException {

		private static final long serialVersionUID = 1L;

		public String takenBy() {
			return "Ben";
		}

	}

}
