package io.github.errorcontract.renderer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.FormatChoice;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.json.WellFormed;
import io.github.errorcontract.request.FailedRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes the members that are always there, for when the renderer itself fails, with the
 * names and in the format of all other answers.
 */
public final class LastResort implements ErrorRenderer {

	private final FormatChoice choice;

	private final ProblemTypes types;

	/**
	 * Creates the renderer.
	 * @param choice which format is meant
	 * @param types the types and titles, and the names of members and codes
	 */
	public LastResort(FormatChoice choice, ProblemTypes types) {
		this.choice = choice;
		this.types = types;
	}

	/**
	 * Returns the renderer of a service that configures nothing.
	 * @return the renderer
	 */
	public static LastResort ofDefaults() {
		return new LastResort(FormatChoice.byClient(), new ProblemTypes(null, WireNames.DEFAULT));
	}

	@Override
	public Representation render(ApiError error, FailedRequest context, BodyBuffer body) throws IOException {
		ErrorFormat.Choice chosen = this.choice.of(context);
		String written = (chosen.format() == ErrorFormat.PROBLEM) ? problem(error, context) : envelope(error, context);
		body.write(written.getBytes(StandardCharsets.UTF_8));
		return chosen.representation();
	}

	private String envelope(ApiError error, FailedRequest context) {
		WireNames names = this.types.names();
		String members = "{" + member(names.member("code"), names.code(error.code())) + ","
				+ member(names.member("message"), error.message())
				+ optional(names.member("requestId"), context.requestId()) + "}";
		return names.flat() ? members : "{" + quoted(names.envelope()) + ":" + members + "}";
	}

	private String problem(ApiError error, FailedRequest context) {
		WireNames names = this.types.names();
		return "{" + member("type", this.types.type(error.code())) + "," + member("title", this.types.title(error))
				+ ",\"status\":" + error.status() + "," + member("detail", error.message())
				+ optional("instance", ProblemTypes.instance(context)) + ","
				+ member(names.problemMember("code"), names.code(error.code()))
				+ optional(names.problemMember("requestId"), context.requestId()) + "}";
	}

	private static String optional(String name, @Nullable String value) {
		return (value != null) ? "," + member(name, value) : "";
	}

	private static String member(String name, String value) {
		return quoted(name) + ":" + quoted(value);
	}

	private static String quoted(String text) {
		return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(WellFormed.text(text))) + '"';
	}

}
