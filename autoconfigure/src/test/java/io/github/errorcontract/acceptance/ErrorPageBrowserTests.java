package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("browser")
class ErrorPageBrowserTests {

	private static Server server;

	private static Browser browser;

	@BeforeAll
	static void start() throws IOException {
		Browser.assumeInstalled();
		server = Server
			.with("error-contract.page.enabled=true", "spring.application.name=Order service",
					"error-contract.errors.ORDER_LOCKED.status=423",
					"error-contract.errors.ORDER_LOCKED.message=The order is being edited by someone else.",
					"error-contract.errors.ORDER_LOCKED.retry-after=5s",
					"error-contract.errors.ORDER_LOCKED.retryable=true",
					"error-contract.errors.PAYMENT_DECLINED.status=402",
					"error-contract.errors.PAYMENT_DECLINED.message=The bank has declined the payment.",
					"error-contract.errors.PAYMENT_DECLINED.docs=https://errors.acme.example/PAYMENT_DECLINED",
					"error-contract.body.include=docs")
			.start();
		browser = Browser.start();
	}

	@AfterAll
	static void stop() {
		if (browser != null) {
			browser.close();
			server.close();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 390, 360 })
	void fitsWidth(int width) {
		browser.resize(width, 900);
		for (String path : new String[] { "/errors", "/errors/VALIDATION_ERROR",
				"/errors/REQUEST_HEADER_FIELDS_TOO_LARGE" }) {
			open(path);
			assertThat(browser.number("let e = document.documentElement; return e.scrollWidth - e.clientWidth"))
				.as(path)
				.isZero();
			assertThat(browser.find(By.tagName("h1")).isDisplayed()).isTrue();
		}
		browser.verifyQuiet(server.port());
	}

	@Test
	void listsCodesAndFindsThem() {
		browser.resize(1280, 900);
		open("/errors");
		int all = shown();
		assertThat(all).isGreaterThan(50);
		browser.find(By.id("filter")).sendKeys("locked");
		assertThat(shown()).isEqualTo(2);
		assertThat(browser.find(By.id("count")).getText()).isEqualTo("2 of " + all + " codes");
		browser.find(By.id("filter")).clear();
		browser.find(By.id("filter")).sendKeys("409 somebody");
		assertThat(browser.find(By.id("none")).isDisplayed()).isTrue();
		browser.find(By.id("filter")).clear();
		browser.find(By.id("filter")).sendKeys("5xx");
		assertThat(browser.find(By.id("client")).isDisplayed()).isFalse();
		assertThat(browser.find(By.id("server")).isDisplayed()).isTrue();
		browser.verifyQuiet(server.port());
	}

	@Test
	void leadsFromAnErrorToItsPageAndToTheList() {
		browser.resize(1280, 900);
		String body = server.send(Call.get("/nosuch")).text();
		open(body.replaceAll(".*\"docs\":\"([^\"]*)\".*", "$1"));
		assertThat(browser.find(By.tagName("h1")).getText()).isEqualTo("ROUTE_NOT_FOUND");
		assertThat(browser.find(By.cssSelector(".answer pre")).getText()).contains("HTTP/1.1 404",
				"Cache-Control: no-store", "\"code\": \"ROUTE_NOT_FOUND\"");
		browser.find(By.className("back")).click();
		assertThat(browser.find(By.tagName("h1")).getText()).isEqualTo("Errors");
		browser.verifyQuiet(server.port());
	}

	@ParameterizedTest
	@ValueSource(strings = { "light", "dark" })
	void paintsBothSchemes(String scheme) throws IOException {
		browser.scheme(scheme);
		for (int width : new int[] { 1280, 390 }) {
			browser.resize(width, 900);
			for (String page : new String[] { "/errors", "/errors/VALIDATION_ERROR", "/errors/RATE_LIMITED" }) {
				open(page);
				Path file = Path.of("target/screenshots/" + page.substring(1).replace('/', '-') + "-" + scheme + "-"
						+ width + ".png");
				Files.createDirectories(file.getParent());
				Files.write(file, browser.screenshot());
			}
		}
		String paper = browser.text("return getComputedStyle(document.body).backgroundColor");
		assertThat(paper).isEqualTo(scheme.equals("light") ? "rgb(250, 249, 246)" : "rgb(20, 23, 26)");
		browser.verifyQuiet(server.port());
	}

	private static void open(String path) {
		browser.open("http://localhost:" + server.port() + path);
	}

	private static int shown() {
		return (int) browser.findAll(By.cssSelector(".codes li")).stream().filter(WebElement::isDisplayed).count();
	}

}
