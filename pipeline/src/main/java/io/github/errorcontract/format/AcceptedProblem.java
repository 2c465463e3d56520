package io.github.errorcontract.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads from the {@code Accept} of a request whether the client asks for problem details
 * (RFC 9457): it names {@code application/problem+json} itself, with a quality above 0
 * that is not below that of {@code application/json}. That one's quality is its own where
 * it is named, else that of {@code application/*}, else that of the range of all types
 * (RFC 9110, section 12.5.1). Parameters other than {@code q} do not count; of ranges
 * that are the same but for these the highest quality does. A range that is malformed is
 * passed over.
 */
final class AcceptedProblem {

	private static final String SUFFIX = "problem+json";

	private static final int UNNAMED = -1;

	private static final String PROBLEM = "application/problem+json";

	/** From the most to the least specific. */
	private static final List<String> OF_JSON = List.of("application/json", "application/*", "*/*");

	private final Map<String, Integer> qualities = new HashMap<>();

	private AcceptedProblem() {
	}

	static boolean isPreferred(@Nullable String accept) {
		return accept != null && mentionsProblem(accept) && read(accept).isPreferred();
	}

	/**
	 * Tells whether it is worth reading any further: hardly any header field names it.
	 */
	private static boolean mentionsProblem(String accept) {
		for (int plus = accept.indexOf('+'); plus >= 0; plus = accept.indexOf('+', plus + 1)) {
			if (accept.regionMatches(true, plus - SUFFIX.indexOf('+'), SUFFIX, 0, SUFFIX.length())) {
				return true;
			}
		}
		return false;
	}

	private static AcceptedProblem read(String accept) {
		AcceptedProblem read = new AcceptedProblem();
		int start = 0;
		while (start < accept.length()) {
			int end = AcceptSyntax.end(accept, start, ',');
			read.add(accept.substring(start, end));
			start = end + 1;
		}
		return read;
	}

	private void add(String range) {
		int end = AcceptSyntax.end(range, 0, ';');
		int quality = AcceptSyntax.quality(range.substring(Math.min(end + 1, range.length())));
		this.qualities.merge(range.substring(0, end).strip().toLowerCase(Locale.ROOT), quality, Math::max);
	}

	private boolean isPreferred() {
		int problem = this.qualities.getOrDefault(PROBLEM, UNNAMED);
		return problem > 0 && problem >= qualityOfJson();
	}

	private int qualityOfJson() {
		for (String range : OF_JSON) {
			int quality = this.qualities.getOrDefault(range, UNNAMED);
			if (quality != UNNAMED) {
				return quality;
			}
		}
		return 0;
	}

}
