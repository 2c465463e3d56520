package io.github.errorcontract.benchmarks.load;

import java.io.IOException;
import java.util.concurrent.Callable;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Fails in ways that leave something behind where nobody cleans up.
 */
@RestController
class FaultyController {

	@GetMapping("/interrupted")
	void interrupted() {
		Thread.currentThread().interrupt();
		throw new ConflictException("Interrupted.");
	}

	@GetMapping("/unmapped")
	void unmapped() {
		throw new IllegalStateException("unmapped");
	}

	@GetMapping("/later")
	Callable<String> later() {
		return () -> {
			throw new ConflictException("Later.");
		};
	}

	@GetMapping("/late")
	void late(HttpServletResponse response) throws IOException {
		response.setContentLength(100_000);
		response.getOutputStream().write(new byte[50_000]);
		response.flushBuffer();
		throw new IllegalStateException("late");
	}

	@GetMapping("/large")
	byte[] large() {
		return new byte[1_000_000];
	}

}
