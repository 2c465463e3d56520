package io.github.errorcontract.format;

import io.github.errorcontract.request.FailedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the format of an answer: the one that the path has, else the configured one,
 * unless that is the envelope and the client asks for a problem. Thread-safe.
 */
public final class FormatChoice {

	private final ErrorFormat configured;

	private final @Nullable PathFormats byPath;

	private final boolean browserPages;

	/**
	 * Creates the choice.
	 * @param configured the format where nothing else decides
	 * @param byPath the formats of paths, null where no path has one
	 * @param browserPages whether a client that prefers HTML gets a page, so that every
	 * answer depends on {@code Accept}
	 */
	public FormatChoice(ErrorFormat configured, @Nullable PathFormats byPath, boolean browserPages) {
		this.configured = configured;
		this.byPath = byPath;
		this.browserPages = browserPages;
	}

	/**
	 * Returns the choice of a service that configures nothing.
	 * @return the envelope, unless the client asks for a problem
	 */
	public static FormatChoice byClient() {
		return new FormatChoice(ErrorFormat.ENVELOPE, null, false);
	}

	/**
	 * Chooses the format for a request.
	 * @param request the request
	 * @return the format, and whether the client could have got another one
	 */
	public ErrorFormat.Choice of(FailedRequest request) {
		ErrorFormat fixed = fixed(request);
		if (fixed != null) {
			return fixed.chosen(this.browserPages);
		}
		boolean problem = AcceptedProblem.isPreferred(request.accept());
		return (problem ? ErrorFormat.PROBLEM : ErrorFormat.ENVELOPE).chosen(true);
	}

	private @Nullable ErrorFormat fixed(FailedRequest request) {
		return (this.byPath != null) ? fixed(request.pathWithinApplication()) : fixed();
	}

	/**
	 * Returns the format of a path, whatever the client asks for.
	 * @param path the path within the application
	 * @return the format, null where the client chooses
	 */
	public @Nullable ErrorFormat fixed(String path) {
		ErrorFormat ofPath = (this.byPath != null) ? this.byPath.of(path) : null;
		return (ofPath != null) ? ofPath : fixed();
	}

	private @Nullable ErrorFormat fixed() {
		return (this.configured == ErrorFormat.PROBLEM) ? ErrorFormat.PROBLEM : null;
	}

}
