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
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.renderer.LastResort;
import io.github.errorcontract.request.FailedRequest;
import io.github.errorcontract.resolver.ErrorResolver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Resolves, renders and tells. A door calls {@code resolve}, {@code render},
 * {@code writeHeaders} and, once the answer is written, {@code tell}, each once, on the
 * thread that answers. Nothing here throws: where a part fails, be it one of the
 * application's, the answer is an internal error and both failures are in the log.
 * Thread-safe.
 */
public final class ErrorPipeline {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPipeline.class);

	private final Supplier<Parts> parts;

	private final AtomicBoolean complained = new AtomicBoolean();

	private final RenderingPool buffers = new RenderingPool();

	/**
	 * Creates the pipeline.
	 * @param parts what the pipeline joins, asked for by each error; where they cannot be
	 * had, errors are answered as internal ones
	 */
	public ErrorPipeline(Supplier<Parts> parts) {
		this.parts = parts;
	}

	private Parts parts() {
		try {
			return this.parts.get();
		}
		catch (RuntimeException | Error ex) {
			if (!this.complained.getAndSet(true)) {
				logger.error("The parts of the error contract cannot be made, so that all errors are internal ones",
						ex);
			}
			return FallbackComponents.INSTANCE;
		}
	}

	/**
	 * Resolves a failure.
	 * @param failure the failure as it was thrown
	 * @param context the request
	 * @return the error to answer with, null for a failure that is none, because it names
	 * a status below 400
	 */
	public @Nullable ApiError resolve(Throwable failure, ErrorContext context) {
		try {
			return parts().resolver().resolve(failure, context);
		}
		catch (RuntimeException | Error ex) {
			logger.error("The failure cannot be mapped, which is answered as an internal error", ex);
			return internalError(context);
		}
	}

	/**
	 * Completes an error that a door or the application has made.
	 * @param error the error
	 * @param context the request
	 * @return the error to answer with
	 */
	public ApiError resolve(ApiError error, ErrorContext context) {
		try {
			return parts().resolver().resolve(error, context);
		}
		catch (RuntimeException | Error ex) {
			logger.error("The error {} cannot be completed, which is answered as an internal error", error, ex);
			return internalError(context);
		}
	}

	/**
	 * Returns an internal error as the catalogue has it, unless the application's parts
	 * fail with that, too.
	 */
	private ApiError internalError(ErrorContext context) {
		ApiError error = ApiError.builder(BuiltInError.INTERNAL_ERROR).build();
		try {
			return parts().resolver().resolve(error, context);
		}
		catch (RuntimeException | Error ex) {
			return error;
		}
	}

	/**
	 * Renders an error.
	 * @param error the error
	 * @param context the request
	 * @return the body, to be closed when it is written
	 */
	public Rendering render(ApiError error, FailedRequest context) {
		Rendering rendering = this.buffers.take();
		try {
			return rendering.fill(error, context, parts().renderer());
		}
		catch (IOException | RuntimeException | Error ex) {
			logger.error("The error {} cannot be written, which is answered as an internal error", error, ex);
			return renderPlainly(context, rendering);
		}
	}

	private Rendering renderPlainly(FailedRequest context, Rendering rendering) {
		ApiError error = ApiError.builder(BuiltInError.INTERNAL_ERROR).build();
		try {
			return rendering.fill(error, context, parts().renderer());
		}
		catch (IOException | RuntimeException | Error ex) {
			return renderAtLast(error, context, rendering);
		}
	}

	private Rendering renderAtLast(ApiError error, FailedRequest context, Rendering rendering) {
		try {
			return rendering.fill(error, context, parts().lastResort()::render);
		}
		catch (IOException | RuntimeException | Error ex) {
			return renderByDefaults(error, context, rendering);
		}
	}

	private static Rendering renderByDefaults(ApiError error, FailedRequest context, Rendering rendering) {
		try {
			return rendering.fill(error, context, FallbackComponents.INSTANCE.renderer());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory cannot be written", ex);
		}
	}

	/**
	 * Writes the header fields of an error, but for those that describe its body.
	 * @param rendering the rendered error
	 * @param fields where to
	 */
	public void writeHeaders(Rendering rendering, HeaderFields fields) {
		ErrorHeaders headers = parts().headers();
		headers.write(rendering.error(), fields);
		if (rendering.isNegotiated()) {
			headers.varyByAccept(fields);
		}
	}

	/**
	 * Writes the header fields of an error whose body is a page of somebody else's,
	 * because the client prefers one.
	 * @param error the error
	 * @param fields where to
	 */
	public void writeHeadersOfPage(ApiError error, HeaderFields fields) {
		ErrorHeaders headers = parts().headers();
		headers.write(error, fields);
		headers.varyByAccept(fields);
	}

	/**
	 * Completes the header fields of an error that was made elsewhere.
	 * @param status its status
	 * @param fields where to
	 * @return the name of the field that the status demanded and that was missing, null
	 * for none
	 */
	public @Nullable String completeHeaders(int status, HeaderFields fields) {
		return parts().headers().complete(status, fields);
	}

	/**
	 * Tells the listeners of an error that was written.
	 * @param error the error
	 * @param context the request
	 */
	public void tell(ApiError error, ErrorContext context) {
		for (ErrorListener listener : parts().listeners()) {
			try {
				listener.onError(error, context);
			}
			catch (RuntimeException | Error ex) {
				logger.error("The listener {} failed", listener.getClass().getName(), ex);
			}
		}
	}

	/**
	 * What the pipeline joins.
	 *
	 * @param resolver from failure to error
	 * @param renderer from error to body
	 * @param lastResort makes the body where the renderer fails
	 * @param headers from error to header fields
	 * @param listeners whom to tell, in this order
	 */
	public record Parts(ErrorResolver resolver, ErrorRenderer renderer, LastResort lastResort, ErrorHeaders headers,
			List<ErrorListener> listeners) {

		/**
		 * Copies the listeners.
		 */
		public Parts {
			listeners = List.copyOf(listeners);
		}

	}

}
