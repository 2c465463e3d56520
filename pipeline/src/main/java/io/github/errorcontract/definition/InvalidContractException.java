package io.github.errorcontract.definition;

/**
 * Thrown for invalid or contradictory configuration, which prevents startup. Its message
 * and remedy become the description and action of Spring Boot's failure analysis.
 */
public final class InvalidContractException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * Creates an exception.
	 * @param fact what is wrong: the offending value and where it came from
	 * @param remedy what to do about it, naming the property
	 */
	public InvalidContractException(String fact, String remedy) {
		super(fact);
		this.remedy = remedy;
	}

	/**
	 * Returns what to do about it.
	 * @return one or more sentences in the imperative
	 */
	public String remedy() {
		return this.remedy;
	}

}
