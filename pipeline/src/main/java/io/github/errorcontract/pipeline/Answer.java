package io.github.errorcontract.pipeline;

import java.io.IOException;
import java.io.OutputStream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.headers.HeaderFields;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.request.FailedRequest;

/**
 * One complete answer: status, header fields and body. A door writes it and keeps no
 * reference to it, because the pipeline uses its buffer again. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Answer {

	private static final ApiError NONE = ApiError.of(BuiltInError.INTERNAL_ERROR);

	private static final Representation NOTHING = new Representation("application/json", false);

	private final BodyBuffer body = new BodyBuffer();

	private ApiError error = NONE;

	private ErrorHeaders headers;

	private Representation representation = NOTHING;

	Answer(ErrorHeaders headers) {
		this.headers = headers;
	}

	Answer headers(ErrorHeaders headers) {
		this.headers = headers;
		return this;
	}

	Answer fill(ApiError error, FailedRequest request, ErrorRenderer renderer) throws IOException {
		this.body.reset();
		this.representation = renderer.render(error, request, this.body);
		this.error = error;
		return this;
	}

	/**
	 * Returns the error that is answered with. It is an internal error where the one that
	 * was meant cannot be rendered.
	 * @return the error
	 */
	public ApiError error() {
		return this.error;
	}

	/**
	 * Returns the status.
	 * @return the status, 400 to 599
	 */
	public int status() {
		return this.error.status();
	}

	/**
	 * Returns the media type of the body.
	 * @return the value of {@code Content-Type}
	 */
	public String mediaType() {
		return this.representation.mediaType();
	}

	/**
	 * Returns the length of the body, which HEAD has as well.
	 * @return the number of bytes
	 */
	public int length() {
		return this.body.size();
	}

	/**
	 * Writes the header fields, except those that describe the body.
	 * @param fields where to
	 */
	public void writeHeaders(HeaderFields fields) {
		this.headers.write(this.error, fields);
		if (this.representation.negotiated()) {
			this.headers.varyByAccept(fields);
		}
	}

	/**
	 * Writes the body.
	 * @param stream where to
	 * @throws IOException if the stream refuses it
	 */
	public void writeBody(OutputStream stream) throws IOException {
		this.body.writeTo(stream);
	}

	/**
	 * Returns a copy of the body, for a door that writes after it has returned.
	 * @return the bytes
	 */
	public byte[] bodyBytes() {
		return this.body.toByteArray();
	}

	/**
	 * Forgets the error and empties the buffer.
	 * @return the number of bytes that the buffer had
	 */
	int clear() {
		int size = this.body.size();
		this.error = NONE;
		this.body.reset();
		return size;
	}

}
