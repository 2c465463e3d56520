package io.github.errorcontract.pipeline;

import java.io.IOException;
import java.io.OutputStream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.request.FailedRequest;

/**
 * What a door writes: the body of an error. Closing it lets another answer use its
 * buffer. Not thread-safe.
 */
public final class Rendering implements AutoCloseable {

	private static final ApiError NONE = ApiError.builder(BuiltInError.INTERNAL_ERROR).build();

	private static final Representation NOTHING = new Representation("application/json", false);

	private final RenderingPool pool;

	private final BodyBuffer body = new BodyBuffer();

	private ApiError error = NONE;

	private boolean open;

	private Representation representation = NOTHING;

	Rendering(RenderingPool pool) {
		this.pool = pool;
	}

	Rendering open() {
		this.open = true;
		return this;
	}

	Rendering fill(ApiError error, FailedRequest context, ErrorRenderer renderer) throws IOException {
		this.body.reset();
		this.representation = renderer.render(error, context, this.body);
		this.error = error;
		return this;
	}

	/**
	 * Returns the error: the one that was given, unless that cannot be written.
	 * @return the error
	 */
	public ApiError error() {
		return this.error;
	}

	/**
	 * Returns the media type of the body.
	 * @return the value of {@code Content-Type}
	 */
	public String mediaType() {
		return this.representation.mediaType();
	}

	/**
	 * Tells whether another {@code Accept} could have led to another answer.
	 * @return whether it could
	 */
	boolean isNegotiated() {
		return this.representation.negotiated();
	}

	/**
	 * Returns the length of the body.
	 * @return the number of bytes
	 */
	public int length() {
		return this.body.size();
	}

	/**
	 * Writes the body.
	 * @param stream where to
	 * @throws IOException if the stream refuses it
	 */
	public void writeTo(OutputStream stream) throws IOException {
		this.body.writeTo(stream);
	}

	@Override
	public void close() {
		if (this.open) {
			this.open = false;
			this.error = NONE;
			int size = this.body.size();
			this.body.reset();
			this.pool.giveBack(this, size);
		}
	}

}
