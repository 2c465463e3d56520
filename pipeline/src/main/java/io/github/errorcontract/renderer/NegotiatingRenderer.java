package io.github.errorcontract.renderer;

import java.io.IOException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.FormatChoice;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.request.FailedRequest;

/**
 * Writes each error in the format that is meant for its request.
 */
final class NegotiatingRenderer implements ErrorRenderer {

	private final FormatChoice choice;

	private final EnvelopeRenderer envelope;

	private final ProblemRenderer problem;

	/**
	 * Creates the renderer.
	 * @param choice which format is meant
	 * @param envelope writes the contract's own format
	 * @param problem writes problem details
	 */
	NegotiatingRenderer(FormatChoice choice, EnvelopeRenderer envelope, ProblemRenderer problem) {
		this.choice = choice;
		this.envelope = envelope;
		this.problem = problem;
	}

	@Override
	public Representation render(ApiError error, FailedRequest context, BodyBuffer body) throws IOException {
		ErrorFormat.Choice chosen = this.choice.of(context);
		if (chosen.format() == ErrorFormat.PROBLEM) {
			this.problem.write(error, context, body);
		}
		else {
			this.envelope.write(error, context, body);
		}
		return chosen.representation();
	}

}
