package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A headless Chromium of its own, which records what it fetches and complains of.
 */
final class Browser implements AutoCloseable {

	private static final Path CHROMIUM = Path.of(System.getProperty("errorcontract.chromium", "/usr/bin/chromium"));

	private static final Path DRIVER = Path
		.of(System.getProperty("errorcontract.chromedriver", "/usr/bin/chromedriver"));

	private static final Pattern REQUESTED = Pattern
		.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"url\":\"([^\"]*)\"");

	private final Path profile;

	private final ChromeDriver driver;

	private Browser(Path profile) {
		this.profile = profile;
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM.toString());
		options.setCapability("goog:loggingPrefs", logs);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
				"--user-data-dir=" + profile);
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile())
			.usingAnyFreePort()
			.build();
		this.driver = new ChromeDriver(service, options);
		this.driver.get("about:blank");
		this.driver.manage().logs().get(LogType.PERFORMANCE);
		this.driver.manage().logs().get(LogType.BROWSER);
	}

	/**
	 * Skips the tests of a machine without a browser, unless it must have one.
	 */
	static void assumeInstalled() {
		boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
		if (!Boolean.getBoolean("errorcontract.browser.required")) {
			Assumptions.assumeTrue(installed, CHROMIUM + " and " + DRIVER + " are not installed");
		}
	}

	static Browser start() throws IOException {
		return new Browser(Files.createTempDirectory("browser"));
	}

	void open(String url) {
		this.driver.get(url);
	}

	void resize(int width, int height) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
	}

	void scheme(String scheme) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
	}

	WebElement find(By by) {
		return this.driver.findElement(by);
	}

	List<WebElement> findAll(By by) {
		return this.driver.findElements(by);
	}

	long number(String script) {
		return (Long) Objects.requireNonNull(this.driver.executeScript(script));
	}

	String text(String script) {
		return String.valueOf(this.driver.executeScript(script));
	}

	byte[] screenshot() {
		return this.driver.getScreenshotAs(OutputType.BYTES);
	}

	/**
	 * Verifies that since the last time nothing was asked of another server, and that the
	 * console is empty, which would have every violation of the page's policy.
	 */
	void verifyQuiet(int port) {
		List<String> requested = this.driver.manage()
			.logs()
			.get(LogType.PERFORMANCE)
			.getAll()
			.stream()
			.map((entry) -> REQUESTED.matcher(entry.getMessage()))
			.filter((matcher) -> matcher.find())
			.map((matcher) -> matcher.group(1))
			.filter((url) -> !url.startsWith("data:"))
			.toList();
		assertThat(requested).isNotEmpty().allMatch((url) -> url.startsWith("http://localhost:" + port + "/"));
		assertThat(this.driver.manage().logs().get(LogType.BROWSER).getAll()).extracting(LogEntry::getMessage)
			.isEmpty();
	}

	@Override
	public void close() {
		try {
			this.driver.quit();
			FileSystemUtils.deleteRecursively(this.profile);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
