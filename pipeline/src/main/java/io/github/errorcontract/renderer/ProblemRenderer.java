package io.github.errorcontract.renderer;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.request.FailedRequest;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes problem details (RFC 9457).
 */
final class ProblemRenderer implements ErrorRenderer {

	private static final SerializedString TYPE = new SerializedString("type");

	private static final SerializedString TITLE = new SerializedString("title");

	private static final SerializedString STATUS = new SerializedString("status");

	private static final SerializedString DETAIL = new SerializedString("detail");

	private static final SerializedString INSTANCE = new SerializedString("instance");

	private final ProblemTypes types;

	private final SharedMembers members;

	/**
	 * Creates the renderer.
	 * @param types the types and titles, and the names of members and codes
	 * @param included the members that are off by default
	 */
	ProblemRenderer(ProblemTypes types, IncludedMembers included) {
		this.types = types;
		this.members = new SharedMembers(types.names(), MemberNames.ofProblem(types.names()), included);
	}

	@Override
	public Representation render(ApiError error, FailedRequest context, BodyBuffer body) {
		write(error, context, body);
		return ErrorFormat.PROBLEM.chosen(false).representation();
	}

	void write(ApiError error, FailedRequest context, BodyBuffer body) {
		JsonGenerator generator = body.beginJson();
		generator.writeStartObject();
		SharedMembers.write(TYPE, this.types.type(error), generator);
		SharedMembers.write(TITLE, this.types.title(error), generator);
		generator.writeName(STATUS);
		generator.writeNumber(error.status());
		SharedMembers.write(DETAIL, error.message(), generator);
		SharedMembers.write(INSTANCE, ProblemTypes.instance(context), generator);
		this.members.writeCode(error, generator);
		this.members.writeRest(error, context, generator);
		generator.writeEndObject();
		body.endJson(generator);
	}

}
