package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.language.ShippedLanguage;
import io.github.errorcontract.language.ShippedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every door chooses the language that serves the request best.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Container.class)
class LanguageTableTests {

	private static final ShippedTexts TEXTS = new ShippedTexts();

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.start(ServletFailures.class, SecurityChains.class, ValidationController.class,
					ValidationController.Warehouse.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource
	void speaksTheLanguageOfTheClientAtEveryDoor(String wanted, Door door, ShippedLanguage language) {
		Answer answer = server.send(door.call().header("Accept-Language", wanted));
		String text = TEXTS.find(door.error().name(), language);
		assertThat(answer.text()).contains("\"message\":\"" + text + "\"");
		assertThat(answer.header("Content-Language")).containsExactly(language.tag());
		assertThat(answer.header("Vary")).containsOnlyOnce("Accept-Language");
	}

	static Stream<Arguments> speaksTheLanguageOfTheClientAtEveryDoor() {
		return Stream.of(Door.values())
			.flatMap((door) -> Stream.of(Arguments.of("de-AT", door, ShippedLanguage.GERMAN),
					Arguments.of("zh-TW, fr;q=0.5", door, ShippedLanguage.FRENCH),
					Arguments.of("zh-Hans-CN", door, ShippedLanguage.CHINESE),
					Arguments.of("es;q=0.5, it;q=0.9", door, ShippedLanguage.SPANISH),
					Arguments.of("it", door, ShippedLanguage.ENGLISH)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "de;q=x", "-", ",,;", "de-@@", "en;q=0", "\u00e4" })
	void answersInAnyLanguage(String wanted) {
		for (Door door : Door.values()) {
			Answer answer = server.send(door.call().alone().header("Accept-Language", wanted));
			assertThat(answer.text()).as(wanted + door).contains("\"code\":\"" + door.error().code() + "\"");
		}
	}

	@Test
	void speaksOneLanguageInMessageAndDetailsOfAForm() {
		Answer answer = server.send(Call.get("/search?age=x&color=BLUE").header("Accept-Language", "de"));
		assertThat(answer.text()).contains("3 Felder sind ungültig.", "Ein Wert ist ungültig.",
				"Erlaubte Werte: RED, GREEN.", "darf nicht");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/page?page=0&size=101", "/service?sku=&quantity=10" })
	void speaksOneLanguageInMessageAndDetailsOfArguments(String path) {
		Answer answer = server.send(Call.get(path).header("Accept-Language", "de"));
		assertThat(answer.text()).contains("2 Felder sind ungültig.", "muss ").doesNotContain("must ");
	}

	private enum Door {

		CONTROLLER(BuiltInError.NOT_FOUND), ROUTE(BuiltInError.ROUTE_NOT_FOUND), FILTER(BuiltInError.INTERNAL_ERROR),
		SENT(BuiltInError.PAYMENT_REQUIRED), EMPTY(BuiltInError.UNPROCESSABLE_CONTENT),
		SECURITY(BuiltInError.UNAUTHENTICATED), CONTAINER(BuiltInError.INVALID_REQUEST);

		private final BuiltInError error;

		Door(BuiltInError error) {
			this.error = error;
		}

		BuiltInError error() {
			return this.error;
		}

		Call call() {
			return switch (this) {
				case CONTROLLER -> Call.throwing(NotFoundException::new);
				case ROUTE -> Call.get("/nosuch");
				case FILTER -> Call.get("/filter/unmapped");
				case SENT -> Call.get("/send?status=402");
				case EMPTY -> Call.get("/empty?status=422");
				case SECURITY -> Call.get("/basic/ok");
				case CONTAINER -> Call.get("/a%2fb").alone();
			};
		}

	}

}
