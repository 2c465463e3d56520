package io.github.errorcontract.renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import io.github.errorcontract.ApiError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes the contract's own format: {@code {"error":{...}}}.
 */
public final class EnvelopeRenderer implements ErrorRenderer {

	private final byte[] start;

	private final JsonOutput json = new JsonOutput();

	private final SharedMembers members;

	/**
	 * Creates the renderer.
	 * @param names the names of the envelope, its members and codes
	 * @param included the members that are off by default
	 */
	public EnvelopeRenderer(WireNames names, IncludedMembers included) {
		String envelope = new String(new SerializedString(names.envelope()).asQuotedChars());
		this.start = ("{\"" + envelope + "\":").getBytes(StandardCharsets.UTF_8);
		this.members = new SharedMembers(names, MemberNames.ofEnvelope(names), included);
	}

	@Override
	public Representation render(ApiError error, FailedRequest context, OutputStream body) throws IOException {
		write(error, context, body);
		return ErrorFormat.ENVELOPE.chosen(false).representation();
	}

	void write(ApiError error, FailedRequest context, OutputStream body) throws IOException {
		body.write(this.start);
		try (JsonGenerator generator = this.json.open(body)) {
			generator.writeStartObject();
			this.members.writeCode(error, generator);
			this.members.writeMessage(error, generator);
			this.members.writeRest(error, context, generator);
			generator.writeEndObject();
		}
		body.write('}');
	}

}
