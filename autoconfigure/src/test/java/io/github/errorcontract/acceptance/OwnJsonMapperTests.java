package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.errorcontract.exception.ConflictException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class OwnJsonMapperTests {

	private static final Class<?>[] PARTS = { FailingController.class, ValidationController.class,
			ValidationController.Warehouse.class };

	private static Server plain;

	@BeforeAll
	static void start() {
		plain = Server.of(PARTS);
	}

	@AfterAll
	static void stop() {
		plain.close();
	}

	@ParameterizedTest
	@MethodSource
	void changesNoByteOfAnError(Server.Starting application) {
		try (Server own = application.start(PARTS)) {
			for (Call call : List.of(Call.get("/member"), Call.post("/tags").json("[\"\"]"),
					Call.post("/lines").json("["), Call.get("/nosuch"), Call.get("/search?age=x"))) {
				assertThat(own.send(call).textWithoutRequestId()).isEqualTo(plain.send(call).textWithoutRequestId());
				assertThat(own.send(call).header("Content-Type")).containsExactly("application/json");
			}
		}
	}

	static Stream<Server.Starting> changesNoByteOfAnError() {
		return Stream.of(
				Server.with("spring.jackson.property-naming-strategy=SNAKE_CASE",
						"spring.jackson.default-property-inclusion=non_null"),
				Server.with("spring.jackson.serialization.indent-output=true",
						"spring.jackson.serialization.wrap-root-value=true",
						"spring.jackson.json.write.escape-non-ascii=true"),
				Server.with("own=customizer").and(CustomizerConfiguration.class),
				Server.with("own=mapper").and(MapperConfiguration.class));
	}

	@RestController
	static class FailingController {

		@GetMapping("/member")
		void member() {
			throw new ConflictException("Größe / \"{0}\"", 7).field("someField")
				.property("someMember", List.of(1, "b"));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class CustomizerConfiguration {

		@Bean
		JsonMapperBuilderCustomizer ownStyle() {
			return (builder) -> builder.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
				.enable(SerializationFeature.WRAP_ROOT_VALUE)
				.changeDefaultPropertyInclusion(
						(inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class MapperConfiguration {

		@Bean
		JsonMapper jsonMapper() {
			return JsonMapper.builder()
				.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
				.enable(SerializationFeature.INDENT_OUTPUT)
				.build();
		}

	}

}
