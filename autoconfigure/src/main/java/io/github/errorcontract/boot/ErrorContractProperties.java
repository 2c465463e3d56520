package io.github.errorcontract.boot;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.body.ProblemProperties;
import io.github.errorcontract.configured.ConstraintProperties;
import io.github.errorcontract.configured.ErrorDefinitionProperties;
import io.github.errorcontract.format.CodeStyle;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.IncludedMember;
import io.github.errorcontract.headers.RateLimitHeaders;
import io.github.errorcontract.metrics.MetricsProperties;
import io.github.errorcontract.openapi.springdoc.OpenApiProperties;
import io.github.errorcontract.page.PageProperties;
import io.github.errorcontract.policy.check.PolicyProperties;
import io.github.errorcontract.requestid.RequestIdProperties;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/**
 * The configuration of the error contract.
 */
@ConfigurationProperties("error-contract")
public class ErrorContractProperties {

	/**
	 * Whether errors are answered with the contract.
	 */
	private boolean enabled = true;

	/**
	 * Format of the answers.
	 */
	private ErrorFormat format = ErrorFormat.ENVELOPE;

	/**
	 * Formats of single paths, keyed by pattern; the most specific pattern counts.
	 */
	private final Map<String, ErrorFormat> formatByPath = new LinkedHashMap<>();

	/**
	 * Style in which codes are written.
	 */
	private CodeStyle codeStyle = CodeStyle.UPPER_SNAKE;

	/**
	 * Name of the one top-level member of the envelope.
	 */
	private String envelope = "error";

	/**
	 * Other names for members, keyed by the name that the contract gives them.
	 */
	private final Map<String, String> memberNames = new LinkedHashMap<>();

	/**
	 * Whether a mapped exception class that names no code gets one from its own name.
	 */
	private boolean deriveCodes;

	/**
	 * Members of the error that are left out unless named here.
	 */
	private Set<IncludedMember> include = Set.of();

	/**
	 * Whether a request that prefers HTML gets the error page of Spring Boot.
	 */
	private boolean browserPages;

	/**
	 * Value of the Cache-Control header of errors, empty for none.
	 */
	private String cacheControl = "no-store";

	/**
	 * Value of the WWW-Authenticate header of a 401 that has no challenge of its own.
	 */
	private String challenge = "Bearer";

	/**
	 * Delay that the Retry-After header of a 429 or 503 names where nothing else does.
	 */
	private Duration retryAfter = Duration.ofSeconds(30);

	/**
	 * Family of header fields that tell the state of a rate limiter.
	 */
	private RateLimitHeaders rateLimitHeaders = RateLimitHeaders.X_RATELIMIT;

	/**
	 * Patterns of the paths that keep the contract.
	 */
	private List<String> paths = List.of("/**");

	/**
	 * Patterns of paths that are left out of those.
	 */
	private List<String> excludePaths = List.of();

	/**
	 * Whether an error that the application leaves without a body gets the contract's.
	 */
	private boolean fillEmptyResponses = true;

	/**
	 * Catalogue of errors, keyed by code.
	 */
	private final Map<String, ErrorDefinitionProperties> errors = new LinkedHashMap<>();

	/**
	 * What the client is told of violated database constraints, keyed by the name of the
	 * constraint.
	 */
	private final Map<String, ConstraintProperties> constraints = new LinkedHashMap<>();

	/**
	 * Settings of problem details.
	 */
	@NestedConfigurationProperty
	private final ProblemProperties problem = new ProblemProperties();

	/**
	 * Settings of validation errors.
	 */
	@NestedConfigurationProperty
	private final ValidationProperties validation = new ValidationProperties();

	/**
	 * Settings of the request ID.
	 */
	@NestedConfigurationProperty
	private final RequestIdProperties requestId = new RequestIdProperties();

	/**
	 * Settings of the log lines.
	 */
	@NestedConfigurationProperty
	private final LoggingProperties logging = new LoggingProperties();

	/**
	 * Policy of the company.
	 */
	@NestedConfigurationProperty
	private final PolicyProperties policy = new PolicyProperties();

	/**
	 * Settings of the metrics.
	 */
	@NestedConfigurationProperty
	private final MetricsProperties metrics = new MetricsProperties();

	/**
	 * Settings of the page about errors.
	 */
	@NestedConfigurationProperty
	private final PageProperties docs = new PageProperties();

	/**
	 * Settings of the documentation of the API.
	 */
	@NestedConfigurationProperty
	private final OpenApiProperties openapi = new OpenApiProperties();

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public ErrorFormat getFormat() {
		return this.format;
	}

	public void setFormat(ErrorFormat format) {
		this.format = format;
	}

	public Map<String, ErrorFormat> getFormatByPath() {
		return this.formatByPath;
	}

	public CodeStyle getCodeStyle() {
		return this.codeStyle;
	}

	public void setCodeStyle(CodeStyle codeStyle) {
		this.codeStyle = codeStyle;
	}

	public String getEnvelope() {
		return this.envelope;
	}

	public void setEnvelope(String envelope) {
		this.envelope = envelope;
	}

	public Map<String, String> getMemberNames() {
		return this.memberNames;
	}

	public boolean isBrowserPages() {
		return this.browserPages;
	}

	public void setBrowserPages(boolean browserPages) {
		this.browserPages = browserPages;
	}

	public boolean isDeriveCodes() {
		return this.deriveCodes;
	}

	public void setDeriveCodes(boolean deriveCodes) {
		this.deriveCodes = deriveCodes;
	}

	public Set<IncludedMember> getInclude() {
		return this.include;
	}

	public void setInclude(Set<IncludedMember> include) {
		this.include = include;
	}

	public String getCacheControl() {
		return this.cacheControl;
	}

	public void setCacheControl(String cacheControl) {
		this.cacheControl = cacheControl;
	}

	public String getChallenge() {
		return this.challenge;
	}

	public void setChallenge(String challenge) {
		this.challenge = challenge;
	}

	public Duration getRetryAfter() {
		return this.retryAfter;
	}

	public void setRetryAfter(Duration retryAfter) {
		this.retryAfter = retryAfter;
	}

	public RateLimitHeaders getRateLimitHeaders() {
		return this.rateLimitHeaders;
	}

	public void setRateLimitHeaders(RateLimitHeaders rateLimitHeaders) {
		this.rateLimitHeaders = rateLimitHeaders;
	}

	public List<String> getPaths() {
		return this.paths;
	}

	public void setPaths(List<String> paths) {
		this.paths = paths;
	}

	public List<String> getExcludePaths() {
		return this.excludePaths;
	}

	public void setExcludePaths(List<String> excludePaths) {
		this.excludePaths = excludePaths;
	}

	public boolean isFillEmptyResponses() {
		return this.fillEmptyResponses;
	}

	public void setFillEmptyResponses(boolean fillEmptyResponses) {
		this.fillEmptyResponses = fillEmptyResponses;
	}

	public Map<String, ErrorDefinitionProperties> getErrors() {
		return this.errors;
	}

	public Map<String, ConstraintProperties> getConstraints() {
		return this.constraints;
	}

	public ProblemProperties getProblem() {
		return this.problem;
	}

	public ValidationProperties getValidation() {
		return this.validation;
	}

	public RequestIdProperties getRequestId() {
		return this.requestId;
	}

	public LoggingProperties getLogging() {
		return this.logging;
	}

	public PolicyProperties getPolicy() {
		return this.policy;
	}

	public MetricsProperties getMetrics() {
		return this.metrics;
	}

	public PageProperties getDocs() {
		return this.docs;
	}

	public OpenApiProperties getOpenapi() {
		return this.openapi;
	}

}
