package io.github.errorcontract.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

class AutoConfigurationImportsTests {

	private static final List<String> AUTO_CONFIGURATIONS = new ClassFileImporter()
		.importUrl(ErrorContractAutoConfiguration.class.getProtectionDomain().getCodeSource().getLocation())
		.stream()
		.filter((type) -> type.isAnnotatedWith(AutoConfiguration.class))
		.map(JavaClass::getName)
		.toList();

	@Test
	void areSortedAndComplete() throws IOException {
		assertThat(imports("org.springframework.boot.autoconfigure.AutoConfiguration")).isSorted()
			.containsExactlyInAnyOrderElementsOf(AUTO_CONFIGURATIONS)
			.isNotEmpty();
	}

	@Test
	void ofWebMvcSlicesAreSortedAndAllThatIsNotReactive() throws IOException {
		assertThat(imports("org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc")).isSorted()
			.containsExactlyInAnyOrderElementsOf(AUTO_CONFIGURATIONS.stream()
				.filter((name) -> !name.startsWith("io.github.errorcontract.webflux."))
				.toList())
			.isNotEmpty();
	}

	private static List<String> imports(String annotation) throws IOException {
		String path = "META-INF/spring/" + annotation + ".imports";
		Resource file = ProjectFiles.resources(ErrorContractAutoConfiguration.class, path).get(0);
		return file.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
	}

}
