package io.github.errorcontract.servlet.response;

import java.io.IOException;
import java.nio.ByteBuffer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/**
 * The body of a response. An error is completed before its first byte, and as long as it
 * has none, nothing is flushed, so that it may still get a body. What is written after
 * the end is discarded.
 */
final class BodyStream extends ServletOutputStream {

	private final ServletOutputStream stream;

	private final ContractResponse response;

	BodyStream(ServletOutputStream stream, ContractResponse response) {
		this.stream = stream;
		this.response = response;
	}

	@Override
	public void write(int data) throws IOException {
		if (this.response.takesBody()) {
			this.stream.write(data);
		}
	}

	@Override
	public void write(byte[] data, int offset, int length) throws IOException {
		if (length > 0 && this.response.takesBody()) {
			this.stream.write(data, offset, length);
		}
	}

	@Override
	public void write(ByteBuffer data) throws IOException {
		if (data.hasRemaining()) {
			if (this.response.takesBody()) {
				this.stream.write(data);
			}
			else {
				data.position(data.limit());
			}
		}
	}

	@Override
	public void print(String text) throws IOException {
		if (!String.valueOf(text).isEmpty() && this.response.takesBody()) {
			this.stream.print(text);
		}
	}

	@Override
	public void flush() throws IOException {
		if (!this.response.isUnwrittenError()) {
			this.stream.flush();
		}
	}

	@Override
	public void close() throws IOException {
		if (this.response.endsBody()) {
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
