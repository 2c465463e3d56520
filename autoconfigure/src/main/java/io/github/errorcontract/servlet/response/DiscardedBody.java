package io.github.errorcontract.servlet.response;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/**
 * Takes what is written after an error was sent.
 */
final class DiscardedBody extends ServletOutputStream {

	@Override
	public void write(int data) {
	}

	@Override
	public void write(byte[] data, int offset, int length) {
	}

	@Override
	public boolean isReady() {
		return true;
	}

	@Override
	public void setWriteListener(WriteListener listener) {
		throw new IllegalStateException("An error response has already been sent");
	}

}
