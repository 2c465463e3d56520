package io.github.errorcontract.servlet.response;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;

import jakarta.servlet.ServletOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response, as bytes or text. A dispatch keeps its end back until it
 * returns, so that a failure after the application has closed the stream or writer is
 * still answered or, where the response is committed, noticed by the client. The end is
 * thread-safe: while the dispatch that has begun an asynchronous request still runs,
 * another thread may reach it.
 */
final class ResponseBody {

	private final ContractResponse response;

	private @Nullable BodyStream stream;

	private @Nullable BodyWriter writer;

	private @Nullable Closeable container;

	private boolean held;

	private volatile boolean ended;

	ResponseBody(ContractResponse response) {
		this.response = response;
	}

	ServletOutputStream stream(ServletOutputStream container) {
		BodyStream used = this.stream;
		if (used == null) {
			used = new BodyStream(container, this.response);
			this.stream = used;
			this.container = container;
		}
		return used;
	}

	PrintWriter writer(PrintWriter container) {
		BodyWriter used = this.writer;
		if (used == null) {
			used = new BodyWriter(container, this.response);
			this.writer = used;
			this.container = container;
		}
		return used;
	}

	/**
	 * Keeps the end back from now on.
	 */
	synchronized void hold() {
		this.held = true;
	}

	/**
	 * Marks the end.
	 * @return whether it goes out now
	 */
	synchronized boolean end() {
		this.ended = this.held;
		return !this.held;
	}

	/**
	 * Tells whether the end is marked and kept back.
	 */
	boolean isEnded() {
		return this.ended;
	}

	/**
	 * Lets the end go, now where it is marked.
	 */
	synchronized void release() throws IOException {
		this.held = false;
		if (this.ended && this.container != null) {
			this.container.close();
		}
	}

	/**
	 * Begins anew, with what was handed out.
	 */
	void drop() {
		this.ended = false;
	}

	/**
	 * Begins anew, with nothing handed out.
	 */
	void reset() {
		drop();
		this.stream = null;
		this.writer = null;
	}

}
