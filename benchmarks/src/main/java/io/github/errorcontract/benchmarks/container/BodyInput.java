package io.github.errorcontract.benchmarks.container;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/**
 * Reads the body of a request from memory.
 */
class BodyInput extends ServletInputStream {

	private final byte[] body;

	private int position;

	BodyInput(byte[] body) {
		this.body = body;
	}

	@Override
	public int read() {
		return isFinished() ? -1 : this.body[this.position++] & 0xff;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		if (isFinished()) {
			return (length > 0) ? -1 : 0;
		}
		int count = Math.min(length, this.body.length - this.position);
		System.arraycopy(this.body, this.position, target, offset, count);
		this.position += count;
		return count;
	}

	@Override
	public int available() {
		return this.body.length - this.position;
	}

	@Override
	public boolean isFinished() {
		return this.position == this.body.length;
	}

	@Override
	public boolean isReady() {
		return true;
	}

	@Override
	public void setReadListener(ReadListener listener) {
		throw new UnsupportedOperationException("No non-blocking reading");
	}

}
