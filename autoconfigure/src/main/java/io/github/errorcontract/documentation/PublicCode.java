package io.github.errorcontract.documentation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What clients may know of a code.
 *
 * @param code the code as clients see it
 * @param status the HTTP status
 * @param message the text for people
 * @param advice what to do about it
 * @param retry when to send the request again
 * @param docs the address of further documentation, null where there is none
 * @param headers the header fields of an answer, except the request ID
 * @param bodies the bodies of an answer by media type, the usual one first; compact JSON
 */
public record PublicCode(String code, int status, String message, CodeGuidance advice, Retry retry,
		@Nullable String docs, Map<String, List<String>> headers, Map<String, String> bodies) {

	/**
	 * When to send a request again.
	 *
	 * @param helps whether that may help at all
	 * @param afterSeconds how long to wait, null where nobody says
	 */
	public record Retry(boolean helps, @Nullable Long afterSeconds) {

		/**
		 * Says it in words.
		 * @return one sentence
		 */
		public String inWords() {
			if (!this.helps) {
				return "The same request gives the same answer: do not repeat it unchanged.";
			}
			return (this.afterSeconds != null)
					? "The same request may succeed after " + this.afterSeconds + " s, as Retry-After says."
					: "The same request may succeed later.";
		}

	}

}
