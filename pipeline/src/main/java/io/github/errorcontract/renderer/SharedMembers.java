package io.github.errorcontract.renderer;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.JsonValue;
import io.github.errorcontract.json.WellFormed;
import io.github.errorcontract.request.FailedRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/**
 * Writes the members that the envelope and a problem have in common. Thread-safe.
 */
final class SharedMembers {

	private final WireNames wire;

	private final MemberNames names;

	private final DetailNames detailNames;

	private final IncludedMembers included;

	SharedMembers(WireNames wire, MemberNames names, IncludedMembers included) {
		this.wire = wire;
		this.names = names;
		this.detailNames = new DetailNames(wire);
		this.included = included;
	}

	void writeCode(ApiError error, JsonGenerator generator) {
		write(this.names.code, this.wire.code(error.code()), generator);
	}

	void writeMessage(ApiError error, JsonGenerator generator) {
		write(this.names.message, error.message(), generator);
	}

	/**
	 * Writes all that comes after the code and the text.
	 */
	void writeRest(ApiError error, FailedRequest context, JsonGenerator generator) {
		write(this.names.field, error.field(), generator);
		write(this.names.requestId, context.requestId(), generator);
		if (!error.details().isEmpty()) {
			writeDetails(error.details(), generator);
		}
		this.included.write(error, context, this.names, generator);
		if (!error.properties().isEmpty()) {
			JsonValue.writeMembers(this.wire.memberStyle().write(error.properties()), this.names.taken, generator);
		}
	}

	private void writeDetails(List<ErrorDetail> details, JsonGenerator generator) {
		generator.writeName(this.names.details);
		generator.writeStartArray();
		for (ErrorDetail detail : details) {
			generator.writeStartObject();
			write(this.detailNames.field, detail.field(), generator);
			write(this.detailNames.code, this.wire.code(detail.code()), generator);
			write(this.detailNames.message, detail.message(), generator);
			write(this.detailNames.in, (detail.in() != null) ? detail.in().value() : null, generator);
			write(this.detailNames.rejectedValue, detail.rejectedValue(), generator);
			generator.writeEndObject();
		}
		generator.writeEndArray();
	}

	static void write(SerializableString name, @Nullable String value, JsonGenerator generator) {
		if (value != null) {
			generator.writeName(name);
			generator.writeString(WellFormed.text(value));
		}
	}

}
