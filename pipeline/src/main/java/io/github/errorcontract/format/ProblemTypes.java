package io.github.errorcontract.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.language.DeclaredProblem;
import io.github.errorcontract.request.FailedRequest;
import org.jspecify.annotations.Nullable;

/**
 * The type and title of problems (RFC 9457, sections 3.1.1, 3.1.3 and 4.2.1). Neither
 * changes from one occurrence of a code to another. Thread-safe.
 *
 * @param baseUri what every type begins with, null where problems have no type of their
 * own
 * @param names how codes are written
 */
public record ProblemTypes(@Nullable String baseUri, WireNames names) {

	private static final Set<String> ACRONYMS = Set.of("API", "CORS", "CSRF", "HTTP", "HTTPS", "ID", "JSON", "SQL",
			"TLS", "URI", "URL", "XML");

	/**
	 * Returns the type of a problem.
	 * @param code the code in upper snake case
	 * @return the base and the code as clients see it, {@code about:blank} without a base
	 */
	public String type(String code) {
		return (this.baseUri != null) ? this.baseUri + encoded(this.names.code(code)) : "about:blank";
	}

	/**
	 * Returns the type of a problem: the one that its exception declares, else that of
	 * its code.
	 * @param error the error
	 * @return the type
	 */
	public String type(ApiError error) {
		DeclaredProblem problem = declared(error);
		return (problem != null && problem.uri() != null) ? problem.uri() : type(error.code());
	}

	/**
	 * Returns the title of a problem: the one that its exception declares, else that of
	 * its status where it has no type of its own, else its code in words.
	 * @param error the error
	 * @return the title, in English but for a declared one
	 */
	public String title(ApiError error) {
		DeclaredProblem problem = declared(error);
		return (problem != null && problem.title() != null) ? problem.title() : title(error.code(), error.status());
	}

	private static @Nullable DeclaredProblem declared(ApiError error) {
		return (error.toBuilder().type() instanceof DeclaredProblem problem) ? problem : null;
	}

	/**
	 * Returns the title of a problem (RFC 9457, section 3.1.3).
	 * @param code the code in upper snake case
	 * @param status the status
	 * @return the title
	 */
	public String title(String code, int status) {
		return (this.baseUri != null) ? inWords(code) : StatusPhrase.of(status);
	}

	/**
	 * Returns the path of a request as a reference: one that begins with two slashes
	 * would name a host (RFC 3986, section 4.2).
	 */
	public static @Nullable String instance(FailedRequest request) {
		String path = request.path();
		if (path.isEmpty()) {
			return null;
		}
		return path.startsWith("//") ? "/." + path : path;
	}

	private static String encoded(String code) {
		for (int i = 0; i < code.length(); i++) {
			char next = code.charAt(i);
			if (next > 'z' || (!Character.isLetterOrDigit(next) && next != '_' && next != '-')) {
				return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
			}
		}
		return code;
	}

	private static String inWords(String code) {
		StringBuilder title = new StringBuilder(code.length());
		for (String word : code.split("[_-]+")) {
			title.append(title.isEmpty() ? "" : " ");
			title.append(ACRONYMS.contains(word) ? word : word.toLowerCase(Locale.ROOT));
		}
		if (!title.isEmpty()) {
			title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
		}
		return title.toString();
	}

}
