package io.github.errorcontract.openapi.input;

import org.junit.jupiter.api.Test;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;

class InputCodesTests {

	private static final InputValidation ALL = new InputValidation() {

		@Override
		public boolean isValidated(MethodParameter parameter) {
			return true;
		}

		@Override
		public boolean hasValidatedArguments(HandlerMethod handler) {
			return false;
		}

	};

	@Test
	void findsMissingValuesAmongViolationsWhereTheyHaveACodeOfTheirOwn() throws NoSuchMethodException {
		HandlerMethod handler = new HandlerMethod(new Orders(), Orders.class.getDeclaredMethod("create", Order.class));
		assertThat(new InputCodes(ALL, false).find(handler)).contains("VALIDATION_ERROR")
			.doesNotContain("MISSING_VALUE");
		assertThat(new InputCodes(ALL, true).find(handler)).contains("VALIDATION_ERROR", "MISSING_VALUE");
	}

	static class Orders {

		void create(@RequestBody Order order) {
		}

	}

	record Order(String name) {
	}

}
