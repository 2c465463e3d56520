package io.github.errorcontract.benchmarks.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/**
 * Keeps the body of a response in memory, in a buffer that one thread's responses use one
 * after the other, as containers recycle theirs.
 */
class BodyOutput extends ServletOutputStream {

	private static final ThreadLocal<byte[]> RECYCLED = ThreadLocal.withInitial(() -> new byte[16 * 1024]);

	private byte[] buffer = RECYCLED.get();

	private int size;

	@Override
	public void write(int value) {
		ensureRoom(1);
		this.buffer[this.size++] = (byte) value;
	}

	@Override
	public void write(byte[] source, int offset, int length) {
		ensureRoom(length);
		System.arraycopy(source, offset, this.buffer, this.size, length);
		this.size += length;
	}

	private void ensureRoom(int length) {
		if (this.size + length > this.buffer.length) {
			this.buffer = Arrays.copyOf(this.buffer, Math.max(2 * this.buffer.length, this.size + length));
		}
	}

	void reset() {
		this.size = 0;
	}

	String text() {
		return new String(this.buffer, 0, this.size, StandardCharsets.UTF_8);
	}

	@Override
	public boolean isReady() {
		return true;
	}

	@Override
	public void setWriteListener(WriteListener listener) {
		throw new UnsupportedOperationException("No non-blocking writing");
	}

}
