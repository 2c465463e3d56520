package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.Locale;

import io.github.errorcontract.exception.ValidationFailedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class DetailMessageTests {

	private static final String INVALID = "{\"email\":\" \",\"name\":\"Bartholomew\",\"lines\":[{\"sku\":\"\"}]}";

	private Server server;

	@BeforeEach
	void start() {
		this.server = Server.of(Orders.class, Messages.class);
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@CsvSource({ "error.detail.NOT_BLANK, lines[0].sku", "error.detail.email.NOT_BLANK, email",
			"error.detail.order.email.NOT_BLANK, email", "error.detail.order.lines.sku.NOT_BLANK, lines[0].sku",
			"error.detail.lines.sku.NOT_BLANK, lines[0].sku" })
	void findsDetailByCode(String key, String field) {
		say("error.detail.NOT_BLANK", "general");
		say(key, "<{0}>");
		assertThat(send("de").text()).contains("\"message\":\"<" + field + ">\"");
	}

	@Test
	void prefersTheMostSpecificKey() {
		say("error.detail.NOT_BLANK", "by code");
		say("error.detail.email.NOT_BLANK", "by path");
		say("error.detail.order.email.NOT_BLANK", "by object");
		assertThat(send("de").text()).contains("\"message\":\"by object\"", "\"message\":\"by code\"")
			.doesNotContain("by path");
	}

	@Test
	void passesAttributesInTheOrderOfTheirNames() {
		say("error.detail.SIZE", "{0}: {2} bis {1}");
		assertThat(send("de").text()).contains("\"message\":\"name: 2 bis 8\"");
	}

	@Test
	void keepsTextOfTheDeveloperOverOurs() {
		assertThat(send("de").text()).contains("\"message\":\"Which mail?\"", "3 Felder sind ungültig.",
				"darf nicht leer sein", "Größe muss zwischen 2 und 8 sein");
	}

	@Test
	void countsInWordsOfTheApplication() {
		say("error.VALIDATION_ERROR", "{0} Angaben fehlen.");
		say("error.VALIDATION_ERROR.one", "Eine Angabe fehlt.");
		assertThat(send("de").text()).contains("3 Angaben fehlen.");
		assertThat(this.server
			.send(Call.post("/orders")
				.header("Accept-Language", "de")
				.json("{\"email\":\"a\",\"name\":\"Bart\",\"lines\":[]}"))
			.text()).contains("Eine Angabe fehlt.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bad {0", "Bad {x}", "Bad {0,number}", "Bad {0,nonsense}" })
	void toleratesBadPattern(String pattern) {
		say("error.detail.SIZE", pattern);
		assertThat(send("de").text()).contains("\"code\":\"SIZE\",\"message\":\"Größe muss zwischen");
	}

	@Test
	void translatesDetailOfAnException() {
		say("error.detail.to.AFTER", "{0} ist zu früh.");
		Answer answer = this.server
			.send(Call.throwing(() -> new ValidationFailedException().detail("to", "AFTER", "early"))
				.header("Accept-Language", "de"));
		assertThat(answer.text()).contains("\"message\":\"to ist zu früh.\"");
	}

	@Test
	void namesTheLanguageOfMessageAndDetails() {
		say("error.detail.SIZE", "zu lang");
		assertThat(send("de-AT, de").header("Content-Language")).containsExactly("de");
		assertThat(send("it, de").header("Content-Language")).containsExactly("de");
	}

	private void say(String key, String text) {
		this.server.bean(StaticMessageSource.class).addMessage(key, Locale.GERMAN, text);
	}

	private Answer send(String language) {
		return this.server.send(Call.post("/orders").header("Accept-Language", language).json(INVALID));
	}

	@Configuration(proxyBeanMethods = false)
	static class Messages {

		@Bean
		StaticMessageSource messageSource() {
			return new StaticMessageSource();
		}

	}

	@RestController
	static class Orders {

		@PostMapping("/orders")
		Order order(@Valid @RequestBody Order order) {
			return order;
		}

	}

	record Order(@NotBlank(message = "Which mail?") String email, @Size(min = 2, max = 8) String name,
			@NotEmpty(message = "Nothing?") List<@Valid Line> lines) {
	}

	record Line(@NotBlank String sku) {
	}

}
