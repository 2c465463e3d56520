package io.github.errorcontract.webmvc;

import org.springframework.web.HttpMediaTypeNotSupportedException;

/**
 * A part of a multipart request whose media type cannot be read. Spring's own exception
 * does not tell it from the whole request.
 */
public final class UnsupportedPartException extends HttpMediaTypeNotSupportedException {

	private static final long serialVersionUID = 1L;

	private final String partName;

	UnsupportedPartException(String partName, HttpMediaTypeNotSupportedException failure) {
		super(failure.getContentType(), failure.getSupportedMediaTypes());
		this.partName = partName;
		initCause(failure);
	}

	/**
	 * Returns the name of the part.
	 * @return the name
	 */
	public String partName() {
		return this.partName;
	}

}
