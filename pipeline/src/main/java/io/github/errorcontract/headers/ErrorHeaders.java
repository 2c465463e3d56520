package io.github.errorcontract.headers;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import org.jspecify.annotations.Nullable;

/**
 * Writes the header fields of an error: its own ones, and those that its status demands
 * where neither it nor the application has set them. Thread-safe.
 */
public final class ErrorHeaders {

	private static final SafeLogger logger = SafeLogger.of(ErrorHeaders.class);

	private static final String CACHE_CONTROL = "Cache-Control";

	private static final String CONNECTION = "Connection";

	private static final String UPGRADE = "Upgrade";

	private static final String CHALLENGE = "WWW-Authenticate";

	/**
	 * What describes the body that we write (RFC 9110, section 8; RFC 9112, section 6).
	 */
	private static final Set<String> FRAMING = fieldNames("Content-Length", "Content-Type", "Content-Encoding",
			"Transfer-Encoding", CONNECTION);

	/**
	 * Lists to which an error adds, rather than replace what the application has set.
	 */
	private static final Set<String> ADDED = fieldNames(VaryField.NAME, "Set-Cookie");

	/**
	 * Fields that belong to one status or condition, and would reveal a disguised error
	 * if the application had set them (RFC 9110, sections 7.8, 10.2, 11.6, 11.7 and 15.5;
	 * RFC 5789, section 2.2).
	 */
	private static final List<String> REVEALING = revealing("WWW-Authenticate", "Proxy-Authenticate", "Allow", "Accept",
			"Accept-Patch", "Accept-Post", UPGRADE, "Content-Range", "ETag", "Retry-After");

	/**
	 * What else a client can make use of.
	 */
	private static final List<String> DEMANDED = List.of("Retry-After", "WWW-Authenticate", "Proxy-Authenticate",
			"Allow", "Accept", "Accept-Patch", "Content-Range", UPGRADE, "Link");

	private final Settings settings;

	private final Clock clock;

	private final Challenges challenges;

	private final String defaultRetryAfter;

	private final List<String> exposed;

	/**
	 * Creates the writer.
	 * @param settings the configured values
	 * @param clock what the seconds to go are counted from
	 */
	public ErrorHeaders(Settings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
		this.challenges = new Challenges(sendable(settings.challenge()));
		this.exposed = settings.exposedHeaders();
		this.defaultRetryAfter = Long.toString(Seconds.of(settings.retryAfter()));
	}

	/**
	 * Returns whether errors never have a header of their own by that name, because it
	 * describes the body that is written or the connection.
	 * @param name the name
	 * @return whether it is reserved
	 */
	public static boolean isReserved(String name) {
		return FRAMING.contains(name);
	}

	private static @Nullable String sendable(@Nullable String challenge) {
		return (challenge != null) ? HeaderSyntax.sendable(CHALLENGE, challenge) : null;
	}

	/**
	 * Writes the fields of an error.
	 * @param error the error
	 * @param fields where to; what the application has set there survives unless the
	 * error has the same field, or hides another error that it would give away
	 */
	public void write(ApiError error, HeaderFields fields) {
		if (error.disguised() != null) {
			REVEALING.forEach(fields::remove);
		}
		if (!error.headers().isEmpty()) {
			error.headers().forEach((name, values) -> write(name, values, fields));
		}
		if (this.settings.codeHeader() != null) {
			fields.set(this.settings.codeHeader().name(), this.settings.codeHeader().style().write(error.code()));
		}
		if (!this.settings.cacheControl().isEmpty() && (error.headers().isEmpty() || !setsCacheControl(error))) {
			fields.set(CACHE_CONTROL, this.settings.cacheControl());
		}
		if (error.retryAfter() != null) {
			fields.set("Retry-After", Long.toString(Seconds.of(error.retryAfter())));
		}
		writeDemanded(error.status(), error, fields);
		RateLimit rateLimit = error.rateLimit();
		if (rateLimit != null) {
			this.settings.rateLimitHeaders().write(rateLimit, this.clock.instant(), fields);
		}
		ExposedFields.expose(this.exposed, fields);
	}

	/**
	 * Says that another {@code Accept} could have led to another answer.
	 * @param fields where to
	 */
	public void varyByAccept(HeaderFields fields) {
		VaryField.add("Accept", fields);
	}

	/**
	 * Completes the fields of an error that was made elsewhere.
	 * @param status its status
	 * @param fields where to; what is there already stays
	 * @return the names of the fields that were missing and are there now
	 */
	public List<String> complete(int status, HeaderFields fields) {
		List<String> completed = new ArrayList<>(2);
		if (!this.settings.cacheControl().isEmpty() && !fields.contains(CACHE_CONTROL)) {
			fields.set(CACHE_CONTROL, this.settings.cacheControl());
			completed.add(CACHE_CONTROL);
		}
		boolean connected = fields.contains(CONNECTION);
		String demanded = writeDemanded(status, null, fields);
		if (demanded != null) {
			completed.add(demanded);
		}
		if (UPGRADE.equals(demanded) && !connected) {
			completed.add(CONNECTION);
		}
		ExposedFields.expose(this.exposed, fields);
		return completed;
	}

	/**
	 * Writes what RFC 9110 demands of a 401 (section 15.5.2), 405 (15.5.6), 407 (15.5.8)
	 * and 426 (15.5.22), and the delay of a retry, and returns the name of what was
	 * missing.
	 */
	private @Nullable String writeDemanded(int status, @Nullable ApiError error, HeaderFields fields) {
		return switch (status) {
			case 401 -> challengeIfAbsent(error, fields);
			case 405 -> setIfAbsent("Allow", "", fields);
			case 407 -> setIfAbsent("Proxy-Authenticate", this.challenges.ofProxy(), fields);
			case 426 -> upgrade(fields);
			case 429, 503 -> setIfAbsent("Retry-After", this.defaultRetryAfter, fields);
			default -> null;
		};
	}

	private @Nullable String challengeIfAbsent(@Nullable ApiError error, HeaderFields fields) {
		if (fields.contains(CHALLENGE)) {
			return null;
		}
		for (String challenge : this.challenges.of(error, fields)) {
			fields.add(CHALLENGE, challenge);
		}
		return CHALLENGE;
	}

	/**
	 * Names the protocol where it is known: a server that tells its versions of WebSocket
	 * (RFC 6455, section 4.4) asks for that.
	 */
	private static @Nullable String upgrade(HeaderFields fields) {
		if (fields.contains(UPGRADE) || !fields.contains("Sec-WebSocket-Version")) {
			return null;
		}
		fields.add(CONNECTION, UPGRADE);
		return setIfAbsent(UPGRADE, "websocket", fields);
	}

	private static @Nullable String setIfAbsent(String name, String value, HeaderFields fields) {
		if (fields.contains(name)) {
			return null;
		}
		fields.set(name, value);
		return name;
	}

	private static boolean setsCacheControl(ApiError error) {
		for (Map.Entry<String, List<String>> header : error.headers().entrySet()) {
			if (header.getKey().equalsIgnoreCase(CACHE_CONTROL) && header.getValue()
				.stream()
				.anyMatch((value) -> HeaderSyntax.sendable(CACHE_CONTROL, value) != null)) {
				return true;
			}
		}
		return false;
	}

	private void write(String name, List<String> values, HeaderFields fields) {
		boolean first = !ADDED.contains(name);
		for (String text : values) {
			String value = isAllowed(name) ? HeaderSyntax.sendable(name, text) : null;
			if (value == null) {
				logger.warn("Ignoring header '{}' because it is malformed or must not be set by an error",
						LogText.fit(name));
				continue;
			}
			if (first) {
				fields.set(name, value);
			}
			else if (name.equalsIgnoreCase(VaryField.NAME)) {
				VaryField.add(value, fields);
			}
			else {
				fields.add(name, value);
			}
			first = false;
		}
	}

	private boolean isAllowed(String name) {
		return HeaderSyntax.isName(name) && !FRAMING.contains(name)
				&& !name.equalsIgnoreCase(this.settings.requestIdHeader())
				&& (this.settings.codeHeader() == null || !name.equalsIgnoreCase(this.settings.codeHeader().name()));
	}

	private static List<String> revealing(String... names) {
		Stream<String> rateLimits = Arrays.stream(RateLimitHeaders.values())
			.flatMap((family) -> family.names().stream());
		return Stream.concat(Stream.of(names), rateLimits).toList();
	}

	private static Set<String> fieldNames(String... names) {
		Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		set.addAll(List.of(names));
		return set;
	}

	/**
	 * The configured values.
	 *
	 * @param cacheControl the value of {@code Cache-Control}, empty for none
	 * @param challenge the challenge of a 401 that has none, null for that of what guards
	 * the request
	 * @param retryAfter the delay of a 429 or 503 that has none
	 * @param rateLimitHeaders the family of rate-limit fields
	 * @param requestIdHeader the name of the field with the request ID, null for none
	 * @param codeHeader the field with the code, null for none
	 */
	public record Settings(String cacheControl, @Nullable String challenge, Duration retryAfter,
			RateLimitHeaders rateLimitHeaders, @Nullable String requestIdHeader, @Nullable CodeHeader codeHeader) {

		/**
		 * Returns the names of the contract's fields that a client can make use of.
		 */
		List<String> exposedHeaders() {
			List<String> names = new ArrayList<>();
			if (this.requestIdHeader != null) {
				names.add(this.requestIdHeader);
			}
			if (this.codeHeader != null) {
				names.add(this.codeHeader.name());
			}
			names.addAll(DEMANDED);
			names.addAll(this.rateLimitHeaders.names());
			return List.copyOf(names);
		}

	}

}
