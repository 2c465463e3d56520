package io.github.errorcontract.benchmarks.shop;

/**
 * Makes the exception of an order that does not exist, the one thing in which the
 * contenders' services differ.
 */
@FunctionalInterface
public interface MissingOrder {

	/**
	 * Makes the exception. Called where it is thrown, so that its stack trace is that of
	 * the service.
	 * @param id the number that was asked for
	 * @return the exception to throw
	 */
	RuntimeException create(long id);

}
