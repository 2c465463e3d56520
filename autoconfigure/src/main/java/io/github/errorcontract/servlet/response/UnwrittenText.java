package io.github.errorcontract.servlet.response;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * The same as {@link UnwrittenBody} for text.
 */
final class UnwrittenText extends FilterWriter {

	private final ContractResponse response;

	UnwrittenText(Writer writer, ContractResponse response) {
		super(writer);
		this.response = response;
	}

	@Override
	public void write(int character) throws IOException {
		this.response.begin();
		super.write(character);
	}

	@Override
	public void write(char[] text, int offset, int length) throws IOException {
		if (length > 0) {
			this.response.begin();
			super.write(text, offset, length);
		}
	}

	@Override
	public void write(String text, int offset, int length) throws IOException {
		if (length > 0) {
			this.response.begin();
			super.write(text, offset, length);
		}
	}

	@Override
	public void flush() throws IOException {
		if (this.response.isBegun()) {
			super.flush();
		}
	}

	@Override
	public void close() throws IOException {
		if (this.response.isBegun()) {
			super.close();
		}
	}

}
