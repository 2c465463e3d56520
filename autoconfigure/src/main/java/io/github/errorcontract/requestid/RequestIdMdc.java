package io.github.errorcontract.requestid;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The request ID in the MDC of the current thread.
 *
 * @param key the key in the MDC
 */
public record RequestIdMdc(String key) {

	/**
	 * Puts an ID in.
	 * @param id the ID, null for none
	 * @return what was there before, null for nothing; to be {@link #set} again in the
	 * end
	 */
	public @Nullable String put(@Nullable String id) {
		String previous = MDC.get(this.key);
		set(id);
		return previous;
	}

	/**
	 * Puts an ID in, without a look at what was there before.
	 * @param id the ID, null for none
	 */
	public void set(@Nullable String id) {
		if (id != null) {
			MDC.put(this.key, id);
		}
		else {
			MDC.remove(this.key);
		}
	}

}
