package io.github.errorcontract.security;

import java.io.IOException;
import java.io.PrintWriter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Records what one of Spring Security's handlers does to a response. Header fields are
 * passed on, a status or redirect is held until it is decided whether the contract
 * answers instead. Security's own handlers write no body; one that is begun releases what
 * is held.
 */
final class HeldResponse extends HttpServletResponseWrapper {

	private @Nullable Sending held;

	private int status;

	private boolean released;

	HeldResponse(HttpServletResponse response) {
		super(response);
	}

	/**
	 * Tells whether a body was begun, which is never replaced.
	 */
	boolean hasBody() {
		return this.released;
	}

	/**
	 * Returns the status that is held, or 0.
	 */
	int heldStatus() {
		return this.status;
	}

	boolean isRedirect() {
		return this.status >= 300 && this.status < 400;
	}

	/**
	 * Passes on what is held, and everything that follows.
	 */
	void release() throws IOException {
		this.released = true;
		if (this.held != null) {
			this.held.send();
			this.held = null;
		}
	}

	private void hold(int status, Sending sending) throws IOException {
		if (this.released) {
			sending.send();
			return;
		}
		this.status = status;
		this.held = sending;
	}

	@Override
	public int getStatus() {
		return (this.held != null) ? this.status : super.getStatus();
	}

	@Override
	public void setStatus(int sc) {
		if (this.released) {
			super.setStatus(sc);
			return;
		}
		this.status = sc;
		this.held = () -> super.setStatus(sc);
	}

	@Override
	public void sendError(int sc) throws IOException {
		hold(sc, () -> super.sendError(sc));
	}

	@Override
	public void sendError(int sc, String message) throws IOException {
		hold(sc, () -> super.sendError(sc, message));
	}

	@Override
	public void sendRedirect(String location) throws IOException {
		hold(SC_FOUND, () -> super.sendRedirect(location));
	}

	@Override
	public void sendRedirect(String location, boolean clearBuffer) throws IOException {
		hold(SC_FOUND, () -> super.sendRedirect(location, clearBuffer));
	}

	@Override
	public void sendRedirect(String location, int sc) throws IOException {
		hold(sc, () -> super.sendRedirect(location, sc));
	}

	@Override
	public void sendRedirect(String location, int sc, boolean clearBuffer) throws IOException {
		hold(sc, () -> super.sendRedirect(location, sc, clearBuffer));
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		release();
		return super.getOutputStream();
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		release();
		return super.getWriter();
	}

	@Override
	public void flushBuffer() throws IOException {
		release();
		super.flushBuffer();
	}

	/**
	 * A change of the response that is held.
	 */
	@FunctionalInterface
	private interface Sending {

		void send() throws IOException;

	}

}
