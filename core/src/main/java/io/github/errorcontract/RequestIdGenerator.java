package io.github.errorcontract;

/**
 * Strategy for generating the ID of a request that arrives without a usable one. A bean
 * of this type replaces the default implementation, which returns time-ordered IDs of 32
 * hexadecimal digits, similar to version 7 UUIDs (RFC 9562, section 5.7).
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RequestIdGenerator {

	/**
	 * Generates an ID. Called for every request without an ID, from any thread.
	 * @return a unique ID of 1 to 128 printable ASCII characters other than space
	 */
	String generate();

}
