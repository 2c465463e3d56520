package io.github.errorcontract.definition;

import java.util.List;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.fixture.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class KnownCodesTests {

	@ParameterizedTest
	@CsvSource({ "NOT_FOUND, NOT_FOUND", "not-found, NOT_FOUND", "orderLocked, ORDER_LOCKED", "OTHER," })
	void spellsCodeAsItIsKnown(String code, String spelling) {
		assertThat(known(declared("ORDER_LOCKED", 409, "Locked.")).spelling(code)).isEqualTo(spelling);
	}

	@Test
	void prefersDeclaredTypeToBuiltInOne() {
		KnownCodes known = known(declared("NOT_FOUND", 410, "Nothing here."));
		assertThat(known.type("not-found", null)).isEqualTo(ErrorType.of("NOT_FOUND", 410, "Nothing here."));
		assertThat(known.type("gone", null)).isEqualTo(BuiltInError.GONE);
		assertThat(known.standard("not-found")).isEqualTo(BuiltInError.NOT_FOUND);
	}

	@Test
	void makesTypeOfDefinitionThatHasStatus() {
		ErrorType type = known().type("BUSY", Definitions.status("BUSY", 503));
		assertThat(type).extracting(ErrorType::code, ErrorType::status, ErrorType::message)
			.containsExactly("BUSY", 503, BuiltInError.SERVICE_UNAVAILABLE.message());
		assertThat(known().type("BUSY", Definitions.message("BUSY", "Busy."))).isNull();
		assertThat(known().type("BUSY", null)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "BUSY, 503, 503", "BUSY,, 500", "NOT_FOUND, 410, 404", "NOT_FOUND,, 404" })
	void findsStatusWhereCodeIsDeclaredWithout(String code, Integer defined, int status) {
		assertThat(known(declared(code, null, null)).type(code, Definitions.status(code, defined)).status())
			.isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "NOT_FOUND, NOT_FOUND", "BUSY, SERVICE_UNAVAILABLE" })
	void hasOurTextWhereCodeIsDeclaredWithout(String code, BuiltInError text) {
		assertThat(known(declared(code, 503, null)).type(code, null))
			.extracting(ErrorType::code, ErrorType::status, ErrorType::message)
			.containsExactly(code, 503, text.message());
	}

	@Test
	void redefinesBuiltInCodeWithWhateverCodeSays() {
		assertThat(known(declared("NOT_FOUND", 410, null)).redefined().get(BuiltInError.NOT_FOUND).status())
			.isEqualTo(410);
		assertThat(known(declared("NOT_FOUND", null, "Nothing here.")).redefined())
			.containsOnlyKeys(BuiltInError.NOT_FOUND)
			.containsValue(ErrorType.of("NOT_FOUND", 404, "Nothing here."));
	}

	@Test
	void redefinesNothingWhereCodeOnlyNamesBuiltInCode() {
		assertThat(known(declared("NOT_FOUND", null, null), declared("BUSY", 503, "Busy.")).redefined()).isEmpty();
	}

	@Test
	void suggestsNearestCode() {
		KnownCodes known = known(declared("ORDER_LOCKED", 409, "Locked."));
		assertThat(known.didYouMean("ORDER_LOKED")).isEqualTo(" Did you mean 'ORDER_LOCKED'?");
		assertThat(known.didYouMean("NOT_FUND")).isEqualTo(" Did you mean 'NOT_FOUND'?");
		assertThat(known.didYouMean("CART_LOCKED")).isEmpty();
		assertThat(known.nearest("CART_LOKED", List.of("CART_LOCKED"))).isEqualTo("CART_LOCKED");
	}

	@ParameterizedTest
	@CsvSource({ "cart-full, CART_FULL", "cartFull, CART_FULL", "1CART, ORDER_LOCKED", "_, ORDER_LOCKED" })
	void saysHowCodeIsWritten(String code, String remedy) {
		assertThat(remedy(declared(code, 409, "Full.")))
			.isEqualTo("Change the code of 'CartError' to '%s'.".formatted(remedy));
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 599 })
	void allowsStatusOfError(int status) {
		assertThat(known(declared("CART_FULL", status, "Full.")).type("CART_FULL", null).status()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(ints = { 399, 600 })
	void refusesStatusThatIsNoError(int status) {
		assertThat(remedy(declared("CART_FULL", status, "Full.")))
			.isEqualTo("Set the status of 'CartError' to a value from 400 to 599.");
	}

	private static String remedy(DeclaredCode code) {
		return catchThrowableOfType(InvalidContractException.class, () -> known(code)).remedy();
	}

	private static KnownCodes known(DeclaredCode... codes) {
		return new KnownCodes(List.of(codes));
	}

	private static DeclaredCode declared(String code, Integer status, String message) {
		return new DeclaredCode(new TrackedValue<>(code, "CartError"),
				(status != null) ? new TrackedValue<>(status, "CartError") : null,
				(message != null) ? new TrackedValue<>(message, "CartError") : null);
	}

}
