package io.github.errorcontract.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.definition.ErrorDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceDocumentationTests {

	private static final Pattern KEY = Pattern.compile("`error-contract\\.([a-z0-9.-]*[a-z0-9])");

	private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(error-contract:.*?)```");

	private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

	private static final List<String> KEYS = Metadata.read().properties();

	private static final String TEXT = read();

	@ParameterizedTest
	@MethodSource("keys")
	void namesEveryKey(String key) {
		assertThat(TEXT).contains("`" + key + "`");
	}

	@ParameterizedTest
	@EnumSource
	void namesEveryCode(BuiltInError error) {
		assertThat(TEXT).containsPattern("\\|[^|\n]*\\b" + error.status() + "\\b[^|\n]*\\|.*\\b" + error.code() + "\\b"
				+ "|\\|.*\\b" + error.code() + "\\b.*\\|[^|\n]*\\b" + error.status() + "\\b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Request-Id", "Content-Type", "Content-Length", "Cache-Control", "Content-Encoding",
			"Content-Language", "Content-Location", "Content-Disposition", "Content-Digest", "Repr-Digest",
			"Content-Range", "ETag", "Last-Modified", "Expires", "CDN-Cache-Control", "Accept-Ranges",
			"WWW-Authenticate", "Allow", "Accept", "Accept-Patch", "Link", "Retry-After", "X-RateLimit-Limit",
			"X-RateLimit-Remaining", "X-RateLimit-Reset", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset",
			"RateLimit", "RateLimit-Policy", "Vary", "Access-Control-Allow-Origin" })
	void namesEveryHeader(String header) {
		assertThat(TEXT).containsPattern("(?<![A-Za-z-])" + header + "(?![A-Za-z-])");
	}

	@Test
	void namesNoKeyThatDoesNotExist() {
		assertThat(keysIn(TEXT)).isNotEmpty().allMatch(ReferenceDocumentationTests::exists);
	}

	@Test
	void showsNoKeyThatDoesNotExist() {
		assertThat(keysOfYaml()).isNotEmpty().allMatch(ReferenceDocumentationTests::exists);
	}

	@Test
	void showsNoMemberOfCodeThatDoesNotExist() {
		Set<String> members = Stream.of(ErrorDefinition.class.getRecordComponents())
			.map((component) -> component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
		assertThat(keysOfYaml()).filteredOn((key) -> key.startsWith("error-contract.errors."))
			.isNotEmpty()
			.allMatch((key) -> members.contains(key.split("[.\\[]")[3]));
	}

	@Test
	void linksToNothingThatDoesNotExist() {
		assertThat(LINK.matcher(TEXT).results().map((link) -> link.group(1)).distinct())
			.allMatch((target) -> Files.exists(folder().resolve(target)));
	}

	static List<String> keys() {
		return KEYS;
	}

	private static Set<String> keysIn(String text) {
		Set<String> keys = new TreeSet<>();
		KEY.matcher(text).results().map(MatchResult::group).forEach((key) -> keys.add(key.substring(1)));
		return keys;
	}

	private static Set<String> keysOfYaml() {
		Set<String> keys = new TreeSet<>();
		YAML.matcher(TEXT).results().forEach((block) -> keys.addAll(keysOfYaml(block.group(1))));
		return keys;
	}

	private static Set<String> keysOfYaml(String yaml) {
		YamlPropertiesFactoryBean factory = new YamlPropertiesFactoryBean();
		factory.setResources(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
		Properties properties = factory.getObject();
		return properties.stringPropertyNames();
	}

	/**
	 * Tells whether a key is one of the metadata, a group of these, or inside a map or
	 * list.
	 */
	private static boolean exists(String key) {
		return KEYS.stream()
			.anyMatch((known) -> key.equals(known) || known.startsWith(key + ".") || key.startsWith(known + ".")
					|| key.startsWith(known + "["));
	}

	private static String read() {
		try (Stream<Path> files = Files.list(folder())) {
			StringBuilder text = new StringBuilder();
			for (Path file : files.filter((path) -> path.toString().endsWith(".md")).sorted().toList()) {
				text.append(Files.readString(file)).append('\n');
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path folder() {
		return ProjectFiles.file("docs/reference");
	}

}
