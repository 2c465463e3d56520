package io.github.errorcontract.language;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedTypeTests {

	private static final ErrorType OWN = ErrorType.of("ORDER_LOCKED", 409, "Locked.");

	@Test
	void composesTextOfBuiltInCode() {
		ShippedType one = ShippedType.of(BuiltInError.VALIDATION_ERROR, ComposedText.ONE);
		assertThat(one).isEqualTo(new ShippedType("VALIDATION_ERROR", 422, "{0} field is invalid.", "one", "one"));
	}

	@Test
	void lendsTextOfBuiltInCodeToAnother() {
		assertThat(ShippedType.of("IN_USE", 409, BuiltInError.LOCKED))
			.isEqualTo(new ShippedType("IN_USE", 409, "The resource is locked.", "LOCKED", null));
		assertThat(ShippedType.of("IN_USE", 409, OWN)).isEqualTo(ErrorType.of("IN_USE", 409, "Locked."));
	}

	@Test
	void changesTextOfTheStatusWithTheStatus() {
		ErrorType locked = ShippedType.of("IN_USE", 423, BuiltInError.LOCKED);
		assertThat(ShippedType.moved(locked, 409))
			.isEqualTo(new ShippedType("IN_USE", 409, BuiltInError.CONFLICT.message(), "CONFLICT", null));
		ErrorType unnamed = ShippedType.of("ODD", 499, BuiltInError.CLIENT_ERROR);
		assertThat(ShippedType.moved(unnamed, 599))
			.isEqualTo(new ShippedType("ODD", 599, BuiltInError.SERVER_ERROR.message(), "SERVER_ERROR", null));
	}

	@Test
	void changesNoOtherTextWithTheStatus() {
		ErrorType duplicate = ShippedType.of("TAKEN", 409, BuiltInError.DUPLICATE_RESOURCE);
		ErrorType composed = ShippedType.of(BuiltInError.VALIDATION_ERROR, ComposedText.MANY);
		ErrorType variant = new ShippedType("IN_USE", 423, "Locked by {0}.", "LOCKED", "by");
		assertThat(ShippedType.moved(duplicate, 400)).isSameAs(duplicate);
		assertThat(ShippedType.moved(composed, 400)).isSameAs(composed);
		assertThat(ShippedType.moved(variant, 400)).isSameAs(variant);
		assertThat(ShippedType.moved(OWN, 400)).isSameAs(OWN);
		assertThat(ShippedType.moved(BuiltInError.CONFLICT, 400)).isSameAs(BuiltInError.CONFLICT);
	}

	@Test
	void knowsTheKeyOfTextsThatAreOurs() {
		assertThat(ShippedType.key(BuiltInError.CONFLICT)).isEqualTo("CONFLICT");
		assertThat(ShippedType.key(ShippedType.of("IN_USE", 409, BuiltInError.LOCKED))).isEqualTo("LOCKED");
		assertThat(ShippedType.key(ShippedType.of(BuiltInError.CONFLICT, ComposedText.ALLOWED))).isEqualTo("allowed");
		assertThat(ShippedType.key(new DeclaredProblem(BuiltInError.GONE, null, null))).isEqualTo("GONE");
		assertThat(ShippedType.key(OWN)).isNull();
		assertThat(ShippedType.key(new DeclaredProblem(OWN, null, null))).isNull();
	}

	@Test
	void knowsTheVariantOfComposedTextsAlone() {
		assertThat(ShippedType.variant(ShippedType.of(BuiltInError.CONFLICT, ComposedText.ALLOWED)))
			.isEqualTo("allowed");
		assertThat(ShippedType.variant(ShippedType.of("IN_USE", 409, BuiltInError.LOCKED))).isNull();
		assertThat(ShippedType.variant(BuiltInError.CONFLICT)).isNull();
		assertThat(ShippedType.variant(OWN)).isNull();
	}

}
