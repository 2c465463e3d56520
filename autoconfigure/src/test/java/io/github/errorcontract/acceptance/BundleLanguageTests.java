package io.github.errorcontract.acceptance;

import java.nio.file.Path;
import java.util.Locale;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The language of a text in the application's bundles, which a German server falls back
 * to.
 */
@ExtendWith(OutputCaptureExtension.class)
class BundleLanguageTests {

	private static final ErrorType LOCKED = ErrorType.of("ORDER_LOCKED", 409, "Locked.");

	private static final String GERMAN = "error.NOT_FOUND=Nichts da.\nerror.ORDER_LOCKED=Gesperrt: {0}.\n";

	private final Locale before = Locale.getDefault();

	@TempDir
	Path folder;

	@BeforeEach
	void inGermany() {
		Locale.setDefault(Locale.GERMANY);
	}

	@AfterEach
	void back() {
		Locale.setDefault(this.before);
	}

	@ParameterizedTest
	@EnumSource(Container.class)
	void prefersOurTextInTheLanguageAskedFor(Container container) {
		try (Server server = start(container, "", GERMAN)) {
			assertAnswer(send(server, "en"), "The requested resource does not exist.", "en");
			assertAnswer(send(server, "fr"), "La ressource demandée n’existe pas.", "fr");
			assertAnswer(send(server, "de-AT"), "Nichts da.", "de");
		}
	}

	@Test
	void namesTheLanguageOfTheTextThatIsShown() {
		try (Server server = start(Container.TOMCAT, "", GERMAN)) {
			assertAnswer(send(server, "it"), "Nichts da.", "de");
			Call own = Call.throwing(() -> new ApiException(LOCKED, 7));
			assertAnswer(server.send(own.header("Accept-Language", "en")), "Gesperrt: 7.", "de");
		}
	}

	@Test
	void namesNoLanguageOfTheTextOfNoLanguage() {
		try (Server server = start(Container.TOMCAT, "error.CONFLICT=Busy.\n" + GERMAN, GERMAN)) {
			Call call = Call.throwing(ConflictException::new).header("Accept-Language", "de");
			Answer answer = server.send(call);
			assertThat(answer.text()).contains("Busy.");
			assertThat(answer.header("Content-Language")).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "de-x-secret", "de-DE-u-co-phonebk-x-secret", "de-CH-abcdefgh", "de" })
	void reflectsNothingOfTheClient(String wanted) {
		try (Server server = start(Container.TOMCAT, "", GERMAN)) {
			assertAnswer(send(server, wanted), "Nichts da.", "de");
		}
	}

	@Test
	void fallsBackAsTheApplicationSays() {
		try (Server server = with(Container.TOMCAT, "", GERMAN).with("spring.messages.fallback-to-system-locale=false")
			.start()) {
			assertAnswer(send(server, "it"), "The requested resource does not exist.", "en");
			assertAnswer(send(server, "de"), "Nichts da.", "de");
		}
	}

	@Test
	void warnsAtStartWhereBundlesAreNotRead(CapturedOutput output) {
		try (Server server = Server.with("spring.messages.basename=" + basename())
			.file(this.folder, basename() + "_de.properties", GERMAN)
			.start(Messages.class)) {
			assertThat(output).containsOnlyOnce("The messages in '" + basename() + "_de.properties' are not used")
				.contains("'" + basename() + ".properties'");
			assertAnswer(send(server, "de"), "Die angeforderte Ressource existiert nicht.", "de");
		}
	}

	@Test
	void warnsOfBundleInLanguageThatWeDoNotSpeak(CapturedOutput output) {
		Server.with("spring.messages.basename=" + basename())
			.file(this.folder, basename() + "_it.properties", GERMAN)
			.start(Messages.class)
			.close();
		assertThat(output).contains("The messages in '" + basename() + "_it.properties' are not used");
	}

	@Test
	void doesNotWarnWhereBundlesAreRead(CapturedOutput output) {
		start(Container.TOMCAT, "", GERMAN).close();
		assertThat(output).doesNotContain("are not used");
	}

	private static Answer send(Server server, String language) {
		return server.send(Call.throwing(NotFoundException::new).header("Accept-Language", language));
	}

	private static void assertAnswer(Answer answer, String message, String language) {
		assertThat(answer.text()).contains("\"message\":\"" + message + "\"");
		assertThat(answer.header("Content-Language")).containsExactly(language);
	}

	private Server start(Container container, String root, String german) {
		return with(container, root, german).start();
	}

	private Server.Starting with(Container container, String root, String german) {
		return Server.on(container)
			.with("spring.messages.basename=" + basename())
			.file(this.folder, basename() + ".properties", root)
			.file(this.folder, basename() + "_de.properties", german)
			.and(Messages.class);
	}

	/**
	 * Spring Boot remembers for good which bundles there are.
	 */
	private String basename() {
		return this.folder.getFileName() + "/messages";
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
	static class Messages {

	}

}
