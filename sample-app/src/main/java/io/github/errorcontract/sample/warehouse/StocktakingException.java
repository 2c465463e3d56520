package io.github.errorcontract.sample.warehouse;

/**
 * Everything is being counted. It knows nothing of HTTP: {@code application.yml} maps it.
 */
public class StocktakingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StocktakingException() {
		super("Hall 3 is being counted");
	}

}
