package io.github.errorcontract.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Tells a person's navigation, which a redirect to a login page helps, from every other
 * request: it prefers HTML over JSON and was not sent by a script.
 */
final class Navigation {

	private Navigation() {
	}

	static boolean is(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (accept == null || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
			return false;
		}
		try {
			List<MediaType> accepted = MediaType.parseMediaTypes(accept);
			return quality(MediaType.TEXT_HTML, accepted) > quality(MediaType.APPLICATION_JSON, accepted);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
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
