package io.github.errorcontract.servlet.answer;

import java.util.Collections;
import java.util.List;

import io.github.errorcontract.servlet.response.ContractResponse;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Tells which requests get the error page of Spring Boot in place of the contract's body.
 * Thread-safe.
 *
 * @param enabled whether any request does
 */
public record BrowserPages(boolean enabled) {

	/**
	 * Tells whether a request would rather have HTML than JSON (RFC 9110, section
	 * 12.5.1).
	 * @param request the request
	 * @return whether it would
	 */
	public static boolean prefersHtml(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT) == null) {
			return false;
		}
		try {
			List<MediaType> accepted = MediaType
				.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
			return quality(MediaType.TEXT_HTML, accepted) > quality(MediaType.APPLICATION_JSON, accepted);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/**
	 * Tells whether a request gets a page, wherever it can have one.
	 * @param request the request
	 * @return whether it does
	 */
	public boolean serve(HttpServletRequest request) {
		return this.enabled && prefersHtml(request);
	}

	/**
	 * Tells whether the container can still be sent to the page: not from the page
	 * itself, nor from where no dispatch follows, nor where a server has no page.
	 */
	boolean canServe(HttpServletRequest request, @Nullable ContractResponse response) {
		return this.enabled && response != null && response.hasPages() && !request.isAsyncStarted()
				&& request.getDispatcherType() != DispatcherType.ERROR && prefersHtml(request);
	}

	/**
	 * Returns the quality of the most specific range that includes the media type (RFC
	 * 9110, section 12.5.1).
	 */
	private static double quality(MediaType type, List<MediaType> accepted) {
		double quality = 0;
		int precision = 0;
		for (MediaType range : accepted) {
			if (range.includes(type) && precision(range) > precision) {
				precision = precision(range);
				quality = range.getQualityValue();
			}
		}
		return quality;
	}

	private static int precision(MediaType range) {
		if (range.isWildcardType()) {
			return 1;
		}
		return range.isWildcardSubtype() ? 2 : 3;
	}

}
