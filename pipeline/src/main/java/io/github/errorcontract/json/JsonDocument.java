package io.github.errorcontract.json;

import java.io.StringWriter;
import java.util.Map;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes documents about errors, such as the catalogue and schemas, which are asked for
 * now and then; what answers errors does not come by here. Thread-safe.
 */
public final class JsonDocument {

	private static final JsonFactory JSON = JsonFactory.builder()
		.disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
		.build();

	private JsonDocument() {
	}

	/**
	 * Writes an object.
	 * @param members the members in their order: scalars, lists and maps, anything else
	 * as its {@code toString()}
	 * @return compact JSON
	 */
	public static String write(Map<String, ?> members) {
		StringWriter text = new StringWriter();
		try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
			generator.writeStartObject();
			JsonValue.writeAll(members, generator);
			generator.writeEndObject();
		}
		return text.toString();
	}

}
