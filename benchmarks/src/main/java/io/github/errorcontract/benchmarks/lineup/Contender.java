package io.github.errorcontract.benchmarks.lineup;

import java.util.List;

import io.github.errorcontract.benchmarks.contender.bare.BareConfiguration;
import io.github.errorcontract.benchmarks.contender.deblauwe.DeblauweConfiguration;
import io.github.errorcontract.benchmarks.contender.errorcontract.ErrorContractConfiguration;
import io.github.errorcontract.benchmarks.contender.handwritten.HandWrittenConfiguration;
import io.github.errorcontract.benchmarks.contender.problemdetails.ProblemDetailsConfiguration;
import io.github.errorcontract.benchmarks.contender.responseentity.BodyAloneConfiguration;
import io.github.errorcontract.benchmarks.contender.responseentity.ResponseEntityConfiguration;

/**
 * Who is measured, in the order of the table's columns.
 */
public enum Contender {

	/**
	 * Plain Spring Boot, the yardstick of what is measured as a difference.
	 */
	BARE("bare Boot", BareConfiguration.class, "{\"timestamp\":\""),

	/**
	 * Spring Boot's own problem details.
	 */
	PROBLEM_DETAILS("Boot problem details", ProblemDetailsConfiguration.class, "{\"detail\":\"",
			"--spring.mvc.problemdetails.enabled=true"),

	/**
	 * Deblauwe's starter.
	 */
	DEBLAUWE("Deblauwe's starter 5.0.0", DeblauweConfiguration.class, "{\"code\":\""),

	/**
	 * Advice and filter written by hand.
	 */
	HAND_WRITTEN("hand-written advice and filter", HandWrittenConfiguration.class, "{\"error\":{\"code\":\""),

	/**
	 * The body of the error returned instead of thrown.
	 */
	BODY_ALONE("`ResponseEntity`, the body alone", BodyAloneConfiguration.class, "{\"error\":{\"code\":\""),

	/**
	 * The whole answer returned instead of an exception thrown, the yardstick of the
	 * domain exception.
	 */
	RESPONSE_ENTITY("`ResponseEntity`, no exception", ResponseEntityConfiguration.class, "{\"error\":{\"code\":\""),

	/**
	 * This project.
	 */
	ERROR_CONTRACT("ours", ErrorContractConfiguration.class, "{\"error\":{\"code\":\"");

	private final String title;

	private final Class<?> configuration;

	private final String errorStart;

	private final List<String> properties;

	Contender(String title, Class<?> configuration, String errorStart, String... properties) {
		this.title = title;
		this.configuration = configuration;
		this.errorStart = errorStart;
		this.properties = List.of(properties);
	}

	/**
	 * Returns the column's title.
	 * @return the title
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Returns the application.
	 * @return its configuration class
	 */
	public Class<?> configuration() {
		return this.configuration;
	}

	/**
	 * Returns the beginning of each of its error bodies, which proves that no other
	 * contender had a hand in it.
	 * @return the beginning of the body
	 */
	public String errorStart() {
		return this.errorStart;
	}

	/**
	 * Returns its properties.
	 * @return the properties as command-line arguments
	 */
	public List<String> properties() {
		return this.properties;
	}

	/**
	 * Returns the status of a violated constraint, in which opinions differ.
	 * @return 400 or 422
	 */
	public int invalidStatus() {
		return (this == HAND_WRITTEN || this == ERROR_CONTRACT) ? 422 : 400;
	}

	/**
	 * Returns whether every response of its has a request ID.
	 * @return whether {@code X-Request-Id} is expected
	 */
	public boolean hasRequestId() {
		return this == HAND_WRITTEN || this == RESPONSE_ENTITY || this == ERROR_CONTRACT;
	}

	/**
	 * Returns whether a domain exception is thrown at all.
	 * @return whether it is more than another controller of the plain service
	 */
	public boolean throwsErrors() {
		return this != RESPONSE_ENTITY && this != BODY_ALONE;
	}

	/**
	 * Returns whether it makes a log line of a domain exception by default.
	 * @return whether measuring with log lines differs from measuring without
	 */
	public boolean logsDomainException() {
		return this == DEBLAUWE || this == HAND_WRITTEN || this == ERROR_CONTRACT;
	}

}
