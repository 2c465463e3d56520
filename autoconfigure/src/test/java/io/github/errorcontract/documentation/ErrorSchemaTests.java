package io.github.errorcontract.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.errorcontract.format.CodeStyle;
import io.github.errorcontract.format.WireNames;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorSchemaTests {

	private static final ErrorSchema DEFAULT = new ErrorSchema(WireNames.DEFAULT, true);

	private static final ErrorSchema RENAMED = new ErrorSchema(new WireNames(CodeStyle.KEBAB, "fault",
			Map.of("requestId", "request_id", "message", "title", "in", "part")), true);

	@Test
	void isPublishedInTheJar() throws IOException {
		assertThat(published("error", DEFAULT.envelope())).isEqualTo(DEFAULT.envelope());
		assertThat(published("problem", DEFAULT.problem())).isEqualTo(DEFAULT.problem());
	}

	@Test
	void isASchemaItself() {
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
		Schema meta = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
		for (ErrorSchema schema : List.of(DEFAULT, RENAMED)) {
			assertThat(meta.validate(schema.envelope(), InputFormat.JSON)).isEmpty();
			assertThat(meta.validate(schema.problem(), InputFormat.JSON)).isEmpty();
		}
	}

	@Test
	void allowsWhatTheContractAllows() {
		assertThat(validate(DEFAULT.envelope(), """
				{"error":{"code":"C","message":"m","field":"f","requestId":"1","details":[{"code":"D","message":"m",\
				"in":"body"}],"status":400,"retryAfter":0,"rateLimit":{"limit":1,"remaining":0,"reset":3},"own":[1]}}
				""")).isEmpty();
	}

	@Test
	void refusesWhatTheContractDoesNotAllow() {
		for (String body : List.of("{}", "{\"fault\":{}}", "{\"error\":{\"code\":\"C\",\"requestId\":\"1\"}}",
				"{\"error\":{\"code\":\"C\",\"message\":\"m\",\"requestId\":\"1\",\"details\":[]}}",
				"{\"error\":{\"code\":\"C\",\"message\":\"m\",\"requestId\":\"1\",\"status\":200}}",
				"{\"error\":{\"code\":\"C\",\"message\":\"m\",\"requestId\":\"1\"},\"more\":1}")) {
			assertThat(validate(DEFAULT.envelope(), body)).as(body).isNotEmpty();
		}
	}

	@Test
	void usesTheNamesThatClientsSee() {
		assertThat(validate(RENAMED.envelope(), """
				{"fault":{"code":"c","title":"m","request_id":"1","details":[{"code":"d","title":"m","part":"body"}]}}
				""")).isEmpty();
	}

	@Test
	void hasMembersAtTheRootWithoutEnvelope() {
		ErrorSchema flat = new ErrorSchema(new WireNames(CodeStyle.UPPER_SNAKE, "", Map.of()), true);
		assertThat(validate(flat.envelope(), """
				{"code":"C","message":"m","requestId":"1","details":[{"code":"D","message":"m"}]}
				""")).isEmpty();
		assertThat(validate(flat.envelope(), "{\"code\":\"C\",\"requestId\":\"1\"}")).isNotEmpty();
	}

	@Test
	void keepsTheNamesOfTheRfcInProblems() {
		assertThat(validate(RENAMED.problem(), """
				{"type":"about:blank","title":"Not Found","status":404,"detail":"m","code":"c","request_id":"1"}
				""")).isEmpty();
	}

	@Test
	void demandsNoRequestIdWhenDisabled() {
		assertThat(validate(new ErrorSchema(WireNames.DEFAULT, false).envelope(),
				"{\"error\":{\"code\":\"C\",\"message\":\"m\"}}"))
			.isEmpty();
	}

	private static List<Error> validate(String schema, String body) {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(schema)
			.validate(body, InputFormat.JSON);
	}

	/**
	 * Returns the schema of the jar; writes it first if asked to.
	 */
	private static String published(String name, String schema) throws IOException {
		Path file = Path.of("src/main/resources/META-INF/error-contract/" + name + ".schema.json");
		if (Boolean.getBoolean("errorcontract.write-schemas")) {
			Files.writeString(file, schema);
		}
		return Files.readString(file);
	}

}
