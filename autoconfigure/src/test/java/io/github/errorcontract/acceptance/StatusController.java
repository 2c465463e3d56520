package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.PrintWriter;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Statuses that the application sets or sends, with and without a body of its own.
 */
@RestController
class StatusController {

	@GetMapping("/send")
	void send(@RequestParam int status, @RequestParam(required = false) String reason, HttpServletResponse response)
			throws IOException {
		response.sendError(status, reason);
	}

	@GetMapping("/send/failing")
	void sendAndFail(HttpServletResponse response) throws IOException {
		response.sendError(429, "Slow down.");
		throw new IllegalStateException(FailureCase.MARKER);
	}

	@GetMapping("/thrown")
	void fail(@RequestParam int status) {
		throw new ResponseStatusException(HttpStatusCode.valueOf(status));
	}

	@GetMapping("/empty")
	void set(@RequestParam int status, HttpServletResponse response) {
		response.setStatus(status);
	}

	@GetMapping("/empty/flushed")
	void emptyFlushed(HttpServletResponse response) throws IOException {
		response.setStatus(404);
		response.flushBuffer();
	}

	@GetMapping("/empty/stream")
	void stream(HttpServletResponse response) throws IOException {
		response.setStatus(404);
		response.getOutputStream().flush();
		response.getOutputStream().close();
	}

	@GetMapping("/empty/writer")
	void textWriter(HttpServletResponse response) throws IOException {
		response.setStatus(404);
		response.getWriter().write("");
		response.getWriter().flush();
	}

	@GetMapping("/empty/dropped")
	void dropped(HttpServletResponse response) throws IOException {
		response.setStatus(404);
		response.getWriter().write(FailureCase.MARKER);
		response.resetBuffer();
	}

	@GetMapping("/empty/text")
	ResponseEntity<String> text() {
		return ResponseEntity.status(404).body("");
	}

	@GetMapping("/empty/length")
	void length(HttpServletResponse response) {
		response.setStatus(404);
		response.setContentLength(17);
	}

	@GetMapping("/empty/annotated")
	@ResponseStatus(HttpStatus.GONE)
	void annotated() {
	}

	@PutMapping("/empty/etag")
	String etag(ServletWebRequest request) {
		return request.checkNotModified("\"1\"") ? null : "changed";
	}

	@GetMapping("/last/after")
	void after(HttpServletResponse response) throws IOException {
		response.getOutputStream().print(FailureCase.MARKER);
	}

	@GetMapping("/reset")
	void reset(HttpServletResponse response) {
		response.setHeader("X-Shop", "1");
		response.reset();
		throw new ConflictException("Paid.");
	}

	@GetMapping("/own-id")
	void id(HttpServletResponse response) {
		response.setHeader("X-Request-Id", "other");
		response.addHeader("x-request-id", "another");
		throw new ConflictException("Paid.");
	}

	@GetMapping("/malformed")
	void malformed(HttpServletResponse response) {
		response.setHeader("X-Bad", "a\u0007b");
		response.setHeader("X-Good", "1");
		throw new ConflictException("Paid.");
	}

	@GetMapping("/own")
	void own(@RequestParam int status, HttpServletResponse response) throws IOException {
		response.setStatus(status);
		response.getOutputStream().print("own");
	}

	@GetMapping("/own/writer")
	void writer(HttpServletResponse response) throws IOException {
		response.setStatus(429);
		response.getWriter().print("own");
	}

	@GetMapping("/own/late")
	void late(HttpServletResponse response) throws IOException {
		response.getWriter().print("own");
		response.setStatus(429);
	}

	@GetMapping("/own/flushed")
	void flushed(HttpServletResponse response) throws IOException {
		response.setStatus(503);
		response.getWriter().print("own");
		response.flushBuffer();
	}

	@GetMapping("/own/anew")
	void anew(HttpServletResponse response) throws IOException {
		PrintWriter writer = response.getWriter();
		response.resetBuffer();
		response.setStatus(503);
		writer.print("own");
	}

	@GetMapping("/own/headers")
	void headers(HttpServletResponse response) throws IOException {
		response.getWriter().print("own");
		response.setStatus(503);
		response.addHeader("Retry-After", "7");
	}

	@GetMapping("/own/changed")
	void changed(HttpServletResponse response) throws IOException {
		response.getWriter().print("own");
		response.setStatus(503);
		response.setStatus(200);
	}

	@GetMapping("/own/entity")
	ResponseEntity<String> entity() {
		return ResponseEntity.status(503).body("own");
	}

	@GetMapping("/own/cors")
	ResponseEntity<String> cors() {
		return ResponseEntity.status(404).header("Access-Control-Allow-Origin", "*").body("own");
	}

}
