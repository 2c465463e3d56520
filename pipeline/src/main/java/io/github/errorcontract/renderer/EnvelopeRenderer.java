package io.github.errorcontract.renderer;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.request.FailedRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes the contract's own format: {@code {"error":{...}}}, or the members at the root
 * where the envelope has no name.
 */
public final class EnvelopeRenderer implements ErrorRenderer {

	private final @Nullable SerializedString envelope;

	private final SharedMembers members;

	/**
	 * Creates the renderer.
	 * @param names the names of the envelope, its members and codes
	 * @param included the members that are off by default
	 */
	public EnvelopeRenderer(WireNames names, IncludedMembers included) {
		this.envelope = names.flat() ? null : new SerializedString(names.envelope());
		this.members = new SharedMembers(names, MemberNames.ofEnvelope(names), included);
	}

	@Override
	public Representation render(ApiError error, FailedRequest context, BodyBuffer body) {
		write(error, context, body);
		return ErrorFormat.ENVELOPE.chosen(false).representation();
	}

	void write(ApiError error, FailedRequest context, BodyBuffer body) {
		JsonGenerator generator = body.beginJson();
		generator.writeStartObject();
		if (this.envelope != null) {
			generator.writeName(this.envelope);
			generator.writeStartObject();
		}
		this.members.writeCode(error, generator);
		this.members.writeMessage(error, generator);
		this.members.writeRest(error, context, generator);
		if (this.envelope != null) {
			generator.writeEndObject();
		}
		generator.writeEndObject();
		body.endJson(generator);
	}

}
