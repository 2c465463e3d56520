package io.github.errorcontract.documentation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A code as clients see it.
 *
 * @param code the code in the configured style
 * @param status the HTTP status
 * @param message the message
 * @param guidance what the code means and what to do about it
 * @param retry whether to send the request again
 * @param docs the link to further documentation, null for none
 * @param headers the header fields of an example response
 * @param bodies the compact JSON bodies of an example response by media type, the default
 * one first
 */
public record PublicCode(String code, int status, String message, CodeGuidance guidance, Retry retry,
		@Nullable String docs, Map<String, List<String>> headers, Map<String, String> bodies) {

	/**
	 * Whether and when to send a request again.
	 *
	 * @param helps whether the same request may succeed
	 * @param afterSeconds the delay in seconds, null if unknown
	 */
	public record Retry(boolean helps, @Nullable Long afterSeconds) {

		/**
		 * Describes when to retry.
		 * @return one sentence
		 */
		public String describe() {
			if (!this.helps) {
				return "Sending the same request again leads to the same error.";
			}
			return (this.afterSeconds != null)
					? "The same request may succeed after the " + this.afterSeconds + " seconds given by Retry-After."
					: "The same request may succeed later.";
		}

	}

}
