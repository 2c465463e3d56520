package io.github.errorcontract.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.headers.HeaderFields;
import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import io.github.errorcontract.logging.LateFailureLog;
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.request.FailedRequest;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.resolver.ErrorResolver;
import org.jspecify.annotations.Nullable;

/**
 * The protocol between a door and the pipeline. A door hands over a failure, the request
 * and a sink; the sink is given one complete answer, once, on the calling thread, and the
 * listeners are told after it was written. Nothing of the pipeline's own is thrown: where
 * a component fails, be it one of the application's, the answer is an internal error and
 * both failures are in the log. What the sink throws, other than an {@link IOException},
 * reaches the door. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ErrorPipeline {

	private static final SafeLogger logger = SafeLogger.of(ErrorPipeline.class);

	private static final int HIGHEST_STATUS = 599;

	private final Supplier<Components> components;

	private final AtomicBoolean complained = new AtomicBoolean();

	private final AnswerPool answers = new AnswerPool();

	/**
	 * Creates the pipeline.
	 * @param components what the pipeline is made of, asked for by each error; errors are
	 * answered as internal ones while they cannot be created
	 */
	public ErrorPipeline(Supplier<Components> components) {
		this.components = components;
	}

	/**
	 * Answers a failure.
	 * @param failure the failure as it was thrown
	 * @param request the request
	 * @param sink writes the answer
	 * @return what became of it
	 */
	public Outcome answer(Throwable failure, FailedRequest request, AnswerSink sink) {
		if (!sink.isOpen()) {
			return tooLate(request);
		}
		ApiError error = resolve(failure, request);
		if (error == null) {
			return Outcome.NOT_AN_ERROR;
		}
		int refused = request.refusedWith();
		boolean blamesClient = refused >= 400 && refused < 500 && error.status() >= 500;
		return send(blamesClient ? complete(BareStatus.error(refused).build(), request) : error, request, sink);
	}

	/**
	 * Answers with an error that a door or the application has made. The catalogue and
	 * the customizers still apply.
	 * @param error the error
	 * @param request the request
	 * @param sink writes the answer
	 * @return what became of it
	 */
	public Outcome answer(ApiError error, FailedRequest request, AnswerSink sink) {
		return sink.isOpen() ? send(complete(error, request), request, sink) : tooLate(request);
	}

	/**
	 * Answers what a container reports: the failure behind a 500, else the status.
	 * @param status the status that the container would send, 400 or above
	 * @param failure the failure that it knows of, null for none
	 * @param request the request
	 * @param sink writes the answer
	 * @return what became of it
	 */
	public Outcome answer(int status, @Nullable Throwable failure, FailedRequest request, AnswerSink sink) {
		Outcome outcome = (status == 500 && failure != null) ? answer(failure, request, sink) : Outcome.NOT_AN_ERROR;
		return (outcome != Outcome.NOT_AN_ERROR) ? outcome
				: answer(BareStatus.error(Math.min(status, HIGHEST_STATUS)).build(), request, sink);
	}

	/**
	 * Tells whether somebody has chosen the answer to a failure, for a door that would
	 * otherwise leave it to who knows what is inside.
	 * @param failure the failure as it was thrown
	 * @param inner what is inside, at which the search ends
	 * @return whether a mapping before the inner failure was made on purpose
	 */
	public boolean isMappedOnPurpose(Throwable failure, Throwable inner) {
		try {
			return components().resolver().isMappedOnPurpose(failure, inner);
		}
		catch (RuntimeException | Error ex) {
			return false;
		}
	}

	/**
	 * Answers with an error that was told already, where the answer that was meant for it
	 * failed. Nobody is told again.
	 * @param error the error
	 * @param request the request
	 * @param sink writes the answer
	 * @return what became of it
	 */
	public Outcome answerAgain(ApiError error, FailedRequest request, AnswerSink sink) {
		try {
			write(error, request, sink);
			return Outcome.WRITTEN;
		}
		catch (IOException ex) {
			return Outcome.CLIENT_GONE;
		}
	}

	/**
	 * Shows what the answer with an error would be: like {@link #answer}, but nobody is
	 * told.
	 * @param error the error
	 * @param request the request
	 * @param sink takes the answer
	 */
	public void preview(ApiError error, FailedRequest request, AnswerSink sink) {
		try {
			write(complete(error, request), request, sink);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Completes the header fields of an error that was not made by the pipeline.
	 * @param status its status
	 * @param fields where to; what is there stays
	 * @return the names of the fields that were missing and are there now
	 */
	public List<String> completeHeaders(int status, HeaderFields fields) {
		return components().headers().complete(status, fields);
	}

	private static Outcome tooLate(FailedRequest request) {
		LateFailureLog.committed(request);
		return Outcome.TOO_LATE;
	}

	private Outcome send(ApiError error, FailedRequest request, AnswerSink sink) {
		ApiError written;
		try {
			written = write(error, request, sink);
		}
		catch (IOException ex) {
			return Outcome.CLIENT_GONE;
		}
		if (request.isClientGone()) {
			return Outcome.CLIENT_GONE;
		}
		tell(written, request);
		return Outcome.WRITTEN;
	}

	private ApiError write(ApiError error, FailedRequest request, AnswerSink sink) throws IOException {
		Components used = components();
		Answer answer = this.answers.take(used.headers());
		try {
			render(error, request, used, answer);
			sink.write(answer);
			return answer.error();
		}
		finally {
			this.answers.giveBack(answer);
		}
	}

	private void tell(ApiError error, ErrorContext context) {
		for (ErrorListener listener : components().listeners()) {
			try {
				listener.onError(error, context);
			}
			catch (Throwable ex) {
				logger.error("Error listener {} failed", listener.getClass().getName(), LogText.fit(ex));
			}
		}
	}

	private @Nullable ApiError resolve(Throwable failure, ErrorContext context) {
		try {
			return components().resolver().resolve(failure, context);
		}
		catch (RuntimeException | Error ex) {
			logger.error("Failed to map exception; answering with INTERNAL_ERROR", LogText.fit(ex));
			return internalError(context);
		}
	}

	private ApiError complete(ApiError error, ErrorContext context) {
		try {
			return components().resolver().resolve(error, context);
		}
		catch (RuntimeException | Error ex) {
			logger.error("Failed to complete error {}; answering with INTERNAL_ERROR", LogText.fit(error.toString()),
					LogText.fit(ex));
			return internalError(context);
		}
	}

	/**
	 * Returns an internal error as the catalogue has it, unless the application's
	 * components fail with that as well.
	 */
	private ApiError internalError(ErrorContext context) {
		ApiError error = ApiError.of(BuiltInError.INTERNAL_ERROR);
		try {
			return components().resolver().resolve(error, context);
		}
		catch (RuntimeException | Error ex) {
			return error;
		}
	}

	private static void render(ApiError error, FailedRequest request, Components used, Answer answer) {
		try {
			answer.fill(error, request, used.renderer());
		}
		catch (IOException | RuntimeException | Error ex) {
			logger.error("Failed to render error {}; answering with INTERNAL_ERROR", LogText.fit(error.toString()),
					LogText.fit(ex));
			renderInternalError(request, used, answer);
		}
	}

	private static void renderInternalError(FailedRequest request, Components used, Answer answer) {
		ApiError error = ApiError.of(BuiltInError.INTERNAL_ERROR);
		List<ErrorRenderer> renderers = List.of(used.renderer(), used.lastResort(),
				FallbackComponents.INSTANCE.renderer());
		for (ErrorRenderer renderer : renderers) {
			try {
				answer.fill(error, request, renderer);
				return;
			}
			catch (IOException | RuntimeException | Error ex) {
				// the next one is plainer
			}
		}
	}

	private Components components() {
		try {
			return this.components.get();
		}
		catch (RuntimeException | Error ex) {
			if (!this.complained.getAndSet(true)) {
				logger.error("Failed to create the error pipeline; all errors will be answered as INTERNAL_ERROR",
						LogText.fit(ex));
			}
			return FallbackComponents.INSTANCE;
		}
	}

	/**
	 * What the pipeline is made of.
	 *
	 * @param resolver from failure to error
	 * @param renderer from error to body
	 * @param lastResort makes the body where the renderer fails
	 * @param headers from error to header fields
	 * @param listeners whom to tell, in this order
	 */
	public record Components(ErrorResolver resolver, ErrorRenderer renderer, ErrorRenderer lastResort,
			ErrorHeaders headers, List<ErrorListener> listeners) {

		/**
		 * Copies the listeners.
		 */
		public Components {
			listeners = List.copyOf(listeners);
		}

	}

}
