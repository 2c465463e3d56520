package io.github.errorcontract;

/**
 * Makes the ID of a request that brought none. A bean of this type replaces the default,
 * which makes 32 hexadecimal digits that sort by time, in the manner of UUIDv7 (RFC 9562,
 * section 5.7).
 */
@FunctionalInterface
public interface RequestIdGenerator {

	/**
	 * Makes an ID. Called on every request, from any thread.
	 * @return an ID of printable ASCII characters without spaces, at most 128 of them
	 */
	String generate();

}
