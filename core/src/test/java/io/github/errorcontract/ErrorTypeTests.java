package io.github.errorcontract;

import java.io.Serializable;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ErrorTypeTests {

	@Test
	void makesSerializableTypeOfMembers() {
		ErrorType type = ErrorType.of("ORDER_LOCKED", 409, "Locked.");
		assertThat(type.code()).isEqualTo("ORDER_LOCKED");
		assertThat(type.status()).isEqualTo(409);
		assertThat(type.message()).isEqualTo("Locked.");
		assertThat(type).isInstanceOf(Serializable.class).isEqualTo(ErrorType.of("ORDER_LOCKED", 409, "Locked."));
	}

	@Test
	void refusesNulls() {
		assertThatNullPointerException().isThrownBy(() -> ErrorType.of(null, 409, "x")).withMessageContaining("'code'");
		assertThatNullPointerException().isThrownBy(() -> ErrorType.of("A", 409, null))
			.withMessageContaining("'message'");
	}

	@Test
	void takesNameOfEnumConstantForCode() {
		assertThat(Constant.ORDER_LOCKED.code()).isEqualTo("ORDER_LOCKED");
	}

	@Test
	void demandsCodeOfOtherImplementations() {
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(new Nameless()::code)
			.withMessageContaining("Nameless");
	}

	private enum Constant implements ErrorType {

		ORDER_LOCKED;

		@Override
		public int status() {
			return 409;
		}

		@Override
		public String message() {
			return "Locked.";
		}

	}

	private static final class Nameless implements ErrorType {

		@Override
		public int status() {
			return 409;
		}

		@Override
		public String message() {
			return "";
		}

	}

}
