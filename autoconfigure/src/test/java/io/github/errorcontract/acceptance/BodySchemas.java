package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schemas of the jar, which every answer of the tables of failures has to obey.
 */
final class BodySchemas {

	private static final Schema ENVELOPE = read("error");

	private static final Schema PROBLEM = read("problem");

	private BodySchemas() {
	}

	static void verify(Answer answer) {
		if (answer.body().length > 0) {
			boolean problem = answer.header("Content-Type").contains("application/problem+json");
			assertThat((problem ? PROBLEM : ENVELOPE).validate(answer.text(), InputFormat.JSON)).as(answer.text())
				.isEmpty();
		}
	}

	static Schema read(String name) {
		String resource = "/META-INF/error-contract/" + name + ".schema.json";
		try (InputStream schema = BodySchemas.class.getResourceAsStream(resource)) {
			return parse(schema);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Schema parse(InputStream schema) {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
	}

}
