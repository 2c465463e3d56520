package io.github.errorcontract.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;

/**
 * The configuration metadata that an IDE reads.
 */
record Metadata(JsonNode root) {

	static Metadata read() {
		try {
			Resource file = ProjectFiles
				.resources(ErrorContractAutoConfiguration.class, "META-INF/spring-configuration-metadata.json")
				.get(0);
			return new Metadata(JsonMapper.shared().readTree(file.getContentAsByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String> properties() {
		return this.root.path("properties").valueStream().map((property) -> text(property, "name")).toList();
	}

	String description(String name) {
		return text(property(name), "description");
	}

	String type(String name) {
		return text(property(name), "type");
	}

	List<String> hints(String name) {
		return this.root.path("hints")
			.valueStream()
			.filter((hint) -> text(hint, "name").equals(name))
			.flatMap((hint) -> hint.path("values").valueStream())
			.map((value) -> text(value, "value"))
			.toList();
	}

	private JsonNode property(String name) {
		return this.root.path("properties")
			.valueStream()
			.filter((property) -> text(property, "name").equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static String text(JsonNode node, String member) {
		return node.path(member).asString("");
	}

}
