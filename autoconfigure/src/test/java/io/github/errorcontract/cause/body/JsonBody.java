package io.github.errorcontract.cause.body;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;

/**
 * Reads bodies as Spring MVC does.
 */
class JsonBody {

	private final JacksonJsonHttpMessageConverter converter;

	JsonBody(JsonMapper mapper) {
		this.converter = new JacksonJsonHttpMessageConverter(mapper);
	}

	Exception failure(Type type, String body) {
		return failure(type, body.getBytes(StandardCharsets.UTF_8));
	}

	Exception failure(Type type, byte[] body) {
		MockHttpInputMessage input = new MockHttpInputMessage(body);
		input.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		try {
			Object read = this.converter.read(ResolvableType.forType(type), input, null);
			throw new AssertionError("Was read: " + read);
		}
		catch (Exception ex) {
			return ex;
		}
	}

	record Line(@JsonProperty("sku") String stockKeepingUnit, Integer qty, Object any) {
	}

}
