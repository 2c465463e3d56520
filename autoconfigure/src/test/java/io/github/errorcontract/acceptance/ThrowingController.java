package io.github.errorcontract.acceptance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Throws what a line of a table says.
 */
@RestController
class ThrowingController {

	private static final Map<Integer, Supplier<? extends Throwable>> FAILURES = new ConcurrentHashMap<>();

	private static final AtomicInteger LATEST = new AtomicInteger();

	/**
	 * Returns the path at which the failure is thrown.
	 */
	static String pathOf(Supplier<? extends Throwable> failure) {
		int number = LATEST.incrementAndGet();
		FAILURES.put(number, failure);
		return "/throw/" + number;
	}

	@GetMapping("/throw/{number}")
	Object fail(@PathVariable int number) throws Throwable {
		throw FAILURES.get(number).get();
	}

}
