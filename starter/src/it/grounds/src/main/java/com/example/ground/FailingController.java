package com.example.ground;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.GoneException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import io.github.errorcontract.exception.UnauthenticatedException;
import io.github.errorcontract.exception.UpstreamException;
import io.github.errorcontract.exception.UpstreamTimeoutException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Fails as the path says.
 */
@RestController
class FailingController {

	@GetMapping("/orders/{id}")
	String order(@PathVariable long id) {
		throw new NotFoundException("Order {0} does not exist.", id);
	}

	@GetMapping("/throw/{kind}")
	String fail(@PathVariable String kind) throws Exception {
		throw failure(kind);
	}

	@GetMapping("/async/{kind}")
	Callable<String> failLater(@PathVariable String kind) {
		return () -> {
			throw failure(kind);
		};
	}

	@GetMapping("/future/{kind}")
	CompletableFuture<String> failInFuture(@PathVariable String kind) {
		return CompletableFuture.failedFuture(failure(kind));
	}

	private static Exception failure(String kind) {
		return switch (kind) {
			case "conflict" -> new ConflictException("Paid.");
			case "gone" -> new GoneException();
			case "limited" -> new RateLimitedException(Duration.ofSeconds(7));
			case "down" -> new ServiceUnavailableException();
			case "unauthenticated" -> new UnauthenticatedException();
			case "upstream" -> new UpstreamException("Inventory is down.", new IOException("s3cr3t"));
			case "upstream-timeout" -> new UpstreamTimeoutException();
			case "status" -> new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT);
			default -> new IllegalStateException("s3cr3t");
		};
	}

	@GetMapping("/sent")
	void send(@RequestParam int status, HttpServletResponse response) throws IOException {
		response.sendError(status, "s3cr3t");
	}

	@GetMapping("/empty")
	ResponseEntity<Void> empty(@RequestParam int status) {
		return ResponseEntity.status(status).build();
	}

	@GetMapping("/late")
	StreamingResponseBody late(HttpServletResponse response) {
		return (body) -> {
			body.write(new byte[64 * 1024]);
			response.flushBuffer();
			throw new IllegalStateException("s3cr3t");
		};
	}

	@PostMapping("/upload")
	long upload(@RequestParam("file") MultipartFile file) {
		return file.getSize();
	}

	@GetMapping("/secured/who")
	String who() {
		return "ann";
	}

	@GetMapping("/secured/admin")
	@PreAuthorize("hasRole('ADMIN')")
	String admin() {
		return "admin";
	}

	@GetMapping("/thread")
	String thread() {
		return Thread.currentThread().toString();
	}

}
