package io.github.errorcontract.cause.validation;

import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;

import org.springframework.validation.BindException;
import org.springframework.validation.ObjectError;

import static org.assertj.core.api.Assertions.assertThat;

class ValidationFailuresTests {

	@Test
	void describesRejectionOfWholeObject() {
		BindException failure = new BindException(new Object(), "period");
		failure.reject("period.overlap", "Periods overlap.");
		assertThat(error(failure).details())
			.containsExactly(new ErrorDetail(null, "PERIOD_OVERLAP", "Periods overlap.", null, null));
	}

	@Test
	void answersValidatorWithoutCodeAndText() {
		BindException failure = new BindException(new Object(), "order");
		failure.addError(new ObjectError("order", null));
		assertThat(error(failure).details())
			.containsExactly(new ErrorDetail(null, "INVALID_VALUE", "A value is invalid.", null, null));
	}

	@Test
	void answersErrorWithoutAnyCode() {
		BindException failure = new BindException(new Object(), "order");
		failure.addError(new ObjectError("order", new String[0], null, "It is closed."));
		assertThat(error(failure).details())
			.containsExactly(new ErrorDetail(null, "INVALID_VALUE", "It is closed.", null, null));
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new ValidationFailures(new ValidationFailures.Settings(Map.of(), false)), failure);
	}

}
