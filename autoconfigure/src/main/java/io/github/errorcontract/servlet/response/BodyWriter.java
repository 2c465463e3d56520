package io.github.errorcontract.servlet.response;

import java.io.PrintWriter;

/**
 * The same as {@link BodyStream} for text. Lines end as those of the container's writer.
 */
final class BodyWriter extends PrintWriter {

	private final PrintWriter writer;

	private final ContractResponse response;

	BodyWriter(PrintWriter writer, ContractResponse response) {
		super(writer);
		this.writer = writer;
		this.response = response;
	}

	@Override
	public void write(int character) {
		if (this.response.takesBody()) {
			this.writer.write(character);
		}
	}

	@Override
	public void write(char[] text, int offset, int length) {
		if (length > 0 && this.response.takesBody()) {
			this.writer.write(text, offset, length);
		}
	}

	@Override
	public void write(String text, int offset, int length) {
		if (length > 0 && this.response.takesBody()) {
			this.writer.write(text, offset, length);
		}
	}

	@Override
	public void println() {
		if (this.response.takesBody()) {
			this.writer.println();
		}
	}

	@Override
	public void flush() {
		if (!this.response.isUnwrittenError()) {
			this.writer.flush();
		}
	}

	@Override
	public boolean checkError() {
		return !this.response.isUnwrittenError() && this.writer.checkError();
	}

	@Override
	public void close() {
		if (this.response.endsBody()) {
			this.writer.close();
		}
	}

}
