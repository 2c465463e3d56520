package io.github.errorcontract.cause.domain;

import java.util.function.BiFunction;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DomainFailuresTests {

	private static final BiFunction<Class<?>, ErrorType, ErrorType> NAMING = (type, error) -> ErrorType
		.of(type.getSimpleName(), error.status(), error.message());

	@Test
	void answersAsExceptionDescribesItself() {
		ApiError error = error(new NotFoundException("Order {0} does not exist.", 7).field("id"));
		assertThat(error.code()).isEqualTo("NOT_FOUND");
		assertThat(error.message()).isEqualTo("Order 7 does not exist.");
		assertThat(error.field()).isEqualTo("id");
	}

	@Test
	void namesClassOfApplication() {
		ApiError error = error(new OutOfStock(BuiltInError.CONFLICT));
		assertThat(error.code()).isEqualTo("OutOfStock");
		assertThat(error.status()).isEqualTo(409);
	}

	@Test
	void keepsTypeThatExceptionNames() {
		assertThat(error(new OutOfStock(ErrorType.of("SOLD_OUT", 409, ""))).code()).isEqualTo("SOLD_OUT");
	}

	@Test
	void doesNotKnowOtherExceptions() {
		assertThat(error(new IllegalStateException())).isNull();
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new DomainFailures(NAMING), failure);
	}

	static class OutOfStock extends ConflictException {

		OutOfStock(ErrorType type) {
			super(type);
		}

	}

}
