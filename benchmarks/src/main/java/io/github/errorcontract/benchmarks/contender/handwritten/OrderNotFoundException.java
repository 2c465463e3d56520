package io.github.errorcontract.benchmarks.contender.handwritten;

class OrderNotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OrderNotFoundException(long id) {
		super("Order " + id + " does not exist.");
	}

}
