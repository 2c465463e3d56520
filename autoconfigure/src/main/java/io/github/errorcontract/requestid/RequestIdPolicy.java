package io.github.errorcontract.requestid;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import io.github.errorcontract.RequestIdGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides on the ID of a request. Thread-safe.
 */
public final class RequestIdPolicy {

	private static final int LONGEST = 128;

	private static final Logger logger = LoggerFactory.getLogger(RequestIdPolicy.class);

	private final RequestIdGenerator substitute = new TimeOrderedRequestIdGenerator();

	private final AtomicBoolean complained = new AtomicBoolean();

	private final RequestIdGenerator generator;

	private final @Nullable Pattern incoming;

	/**
	 * Creates the policy.
	 * @param generator makes new IDs
	 * @param incoming what an ID of a client has to match, null to take none
	 */
	public RequestIdPolicy(RequestIdGenerator generator, @Nullable Pattern incoming) {
		this.generator = generator;
		this.incoming = incoming;
	}

	/**
	 * Makes a new ID. The default generator stands in for one that throws, or makes what
	 * is no ID.
	 * @return the ID, 1 to 128 printable ASCII characters
	 */
	public String generate() {
		if (this.generator instanceof TimeOrderedRequestIdGenerator) {
			return this.generator.generate();
		}
		Throwable failure = null;
		try {
			String id = made();
			if (id != null && isId(id)) {
				return id;
			}
		}
		catch (RuntimeException | Error ex) {
			failure = ex;
		}
		complain(failure);
		return this.substitute.generate();
	}

	/**
	 * Returns what the generator makes, which is the application's and may return null in
	 * spite of its contract.
	 */
	@SuppressWarnings("NullAway")
	private @Nullable String made() {
		return this.generator.generate();
	}

	/**
	 * Logs the first failure of the generator. Not even that may fail a request.
	 */
	private void complain(@Nullable Throwable failure) {
		if (this.complained.getAndSet(true)) {
			return;
		}
		try {
			logger.error(
					"Request ID generator {} {}; the default generator is used for this and all further IDs "
							+ "that fail",
					this.generator.getClass().getName(),
					(failure != null) ? "failed" : "made no ID of 1 to 128 printable ASCII characters", failure);
		}
		catch (RuntimeException | Error ex) {
			// the ID does not depend on the log
		}
	}

	/**
	 * Tells whether the ID that a client sent may be used: at most 128 printable ASCII
	 * characters that match the pattern.
	 * @param id the only value of the header field
	 * @return whether to take it
	 */
	public boolean accepts(String id) {
		return this.incoming != null && isId(id) && this.incoming.matcher(id).matches();
	}

	private static boolean isId(String id) {
		return !id.isEmpty() && id.length() <= LONGEST && isPrintable(id);
	}

	private static boolean isPrintable(String id) {
		for (int i = 0; i < id.length(); i++) {
			if (id.charAt(i) <= ' ' || id.charAt(i) >= 0x7F) {
				return false;
			}
		}
		return true;
	}

}
