package io.github.errorcontract.servlet.response;

import java.io.IOException;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/**
 * The body of an error before its first byte. As long as there is none, nothing is
 * flushed, so that the error may still get a body.
 */
final class UnwrittenBody extends ServletOutputStream {

	private final ServletOutputStream stream;

	private final ContractResponse response;

	UnwrittenBody(ServletOutputStream stream, ContractResponse response) {
		this.stream = stream;
		this.response = response;
	}

	@Override
	public void write(int data) throws IOException {
		this.response.begin();
		this.stream.write(data);
	}

	@Override
	public void write(byte[] data, int offset, int length) throws IOException {
		if (length > 0) {
			this.response.begin();
			this.stream.write(data, offset, length);
		}
	}

	@Override
	public void flush() throws IOException {
		if (this.response.isBegun()) {
			this.stream.flush();
		}
	}

	@Override
	public void close() throws IOException {
		if (this.response.isBegun()) {
			this.stream.close();
		}
	}

	@Override
	public boolean isReady() {
		return this.stream.isReady();
	}

	@Override
	public void setWriteListener(WriteListener listener) {
		this.stream.setWriteListener(listener);
	}

}
