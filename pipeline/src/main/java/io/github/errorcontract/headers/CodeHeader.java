package io.github.errorcontract.headers;

import java.util.Locale;
import java.util.Set;

import io.github.errorcontract.format.CodeStyle;

/**
 * The header field that carries the code of an error.
 *
 * @param name the name of the field
 * @param style how the code is written
 */
public record CodeHeader(String name, CodeStyle style) {

	private static final Set<String> TAKEN = Set.of("accept", "accept-patch", "accept-post", "allow", "cache-control",
			"connection", "content-encoding", "content-language", "content-length", "content-range", "content-type",
			"date", "etag", "link", "location", "proxy-authenticate", "retry-after", "set-cookie", "transfer-encoding",
			"upgrade", "vary", "www-authenticate");

	/**
	 * Returns whether a field may carry the code.
	 * @param name the name of the field
	 * @return whether the name is well-formed and has no other meaning in a response
	 */
	public static boolean isName(String name) {
		return HeaderSyntax.isName(name) && !TAKEN.contains(name.toLowerCase(Locale.ROOT));
	}

}
