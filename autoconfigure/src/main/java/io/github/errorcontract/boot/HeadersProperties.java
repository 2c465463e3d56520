package io.github.errorcontract.boot;

import java.time.Duration;

import io.github.errorcontract.headers.RateLimitHeaders;
import io.github.errorcontract.property.PropertyGroup;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * Configuration properties for the header fields of errors.
 */
@ConfigurationProperties("error-contract.headers")
public class HeadersProperties implements PropertyGroup {

	/**
	 * Cache-Control value for errors. An empty value omits the header.
	 */
	private String cacheControl = "no-store";

	/**
	 * WWW-Authenticate value for 401 responses that do not specify one.
	 */
	private @Nullable String challenge;

	/**
	 * Retry-After value for 429 and 503 responses that do not specify one.
	 */
	private Duration retryAfter = Duration.ofSeconds(30);

	/**
	 * Header fields that describe the state of a rate limiter.
	 */
	private RateLimitHeaders rateLimit = RateLimitHeaders.X_RATELIMIT;

	/**
	 * Name of the header field for the code of the error.
	 */
	private @Nullable String errorCode;

	public String getCacheControl() {
		return this.cacheControl;
	}

	public void setCacheControl(String cacheControl) {
		this.cacheControl = cacheControl;
	}

	public @Nullable String getChallenge() {
		return this.challenge;
	}

	public void setChallenge(@Nullable String challenge) {
		this.challenge = StringUtils.hasLength(challenge) ? challenge : null;
	}

	public Duration getRetryAfter() {
		return this.retryAfter;
	}

	public void setRetryAfter(Duration retryAfter) {
		this.retryAfter = retryAfter;
	}

	public RateLimitHeaders getRateLimit() {
		return this.rateLimit;
	}

	public void setRateLimit(RateLimitHeaders rateLimit) {
		this.rateLimit = rateLimit;
	}

	public @Nullable String getErrorCode() {
		return this.errorCode;
	}

	public void setErrorCode(@Nullable String errorCode) {
		this.errorCode = errorCode;
	}

}
