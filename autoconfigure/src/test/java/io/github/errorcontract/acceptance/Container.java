package io.github.errorcontract.acceptance;

/**
 * What a server of the tests runs on.
 */
enum Container {

	TOMCAT, JETTY;

	/**
	 * The property that makes the choice, as both are on the class path of the tests.
	 */
	static final String PROPERTY = "acceptance.container";

	/**
	 * Tells whether an auto-configuration is about another container.
	 */
	boolean excludes(String autoConfiguration) {
		String other = (this == TOMCAT) ? "org.springframework.boot.jetty." : "org.springframework.boot.tomcat.";
		return autoConfiguration.startsWith(other);
	}

}
