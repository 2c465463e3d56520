package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import io.github.errorcontract.exception.GoneException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.PreconditionFailedException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import io.github.errorcontract.exception.UnauthenticatedException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class RoutingController {

	@GetMapping("/orders")
	Map<String, Object> orders() {
		return Map.of("sku", "a");
	}

	@PostMapping(path = "/orders/new", consumes = "application/json")
	String create(@RequestBody Map<String, Object> order) {
		return "";
	}

	@PatchMapping(path = "/orders/patch", consumes = "application/merge-patch+json")
	String patch(@RequestBody Map<String, Object> order) {
		return "";
	}

	@PostMapping("/orders/echo")
	Map<String, Object> echo(@RequestBody Map<String, Object> order) {
		return order;
	}

	@GetMapping(path = "/report", produces = "text/csv")
	String report(@RequestParam(defaultValue = "false") boolean broken) {
		if (broken) {
			throw new IllegalStateException(FailureCase.MARKER);
		}
		throw new NotFoundException("No report.");
	}

	@GetMapping(path = "/picture", produces = "image/png")
	byte[] picture() {
		throw new NotFoundException("No picture.");
	}

	@GetMapping("/gone")
	String gone() {
		throw new GoneException();
	}

	@GetMapping(path = "/events", produces = "text/event-stream")
	String events() {
		throw new NotFoundException("No events.");
	}

	@PostMapping("/upload")
	long upload(@RequestPart MultipartFile file) {
		return file.getSize();
	}

	@PostMapping("/form")
	String form(@RequestParam String name) {
		return name;
	}

	@GetMapping("/preset")
	void preset(HttpServletResponse response) {
		response.setContentLength(3);
		response.setContentType("text/event-stream");
		response.setHeader("ETag", "\"1\"");
		response.setHeader("Content-Encoding", "gzip");
		response.setHeader("Content-Disposition", "attachment; filename=a.csv");
		response.setHeader("Content-Location", "/orders/7.csv");
		response.setHeader("Content-Digest", "sha-256=:AA==:");
		response.setHeader("Repr-Digest", "sha-256=:AA==:");
		response.setHeader("Content-Range", "bytes 0-2/5");
		response.setHeader("Accept-Ranges", "bytes");
		response.setHeader("CDN-Cache-Control", "max-age=60");
		response.setHeader("Cache-Control", "max-age=60");
		response.setDateHeader("Last-Modified", 0);
		response.setDateHeader("Expires", 0);
		response.setLocale(Locale.GERMAN);
		throw new NotFoundException();
	}

	@GetMapping("/preset/framing")
	void presetFraming(HttpServletResponse response) {
		response.setHeader("Transfer-Encoding", "chunked");
		response.setHeader("Trailer", "X-Sum");
		throw new NotFoundException();
	}

	@GetMapping("/range")
	ResponseEntity<Resource> range() {
		return ResponseEntity.ok().eTag("1").header("X-Shop", "1").body(rangeBody());
	}

	@GetMapping("/range/body")
	Resource rangeBody() {
		return new ByteArrayResource("0123456789".getBytes());
	}

	@GetMapping("/preset/custom")
	void presetCustom(HttpServletResponse response) {
		response.setHeader("X-Shop", "1");
		response.addHeader("Set-Cookie", "a=b");
		response.addHeader("Link", "</orders>; rel=\"up\"");
		throw new NotFoundException();
	}

	@GetMapping("/preset/retry-after")
	void presetRetryAfter(HttpServletResponse response) {
		response.setHeader("Retry-After", "4");
		throw new ServiceUnavailableException();
	}

	@GetMapping("/preset/challenge")
	void presetChallenge(HttpServletResponse response) {
		response.setHeader("WWW-Authenticate", "Basic");
		throw new UnauthenticatedException();
	}

	@GetMapping("/preset/etag")
	void presetETag(HttpServletResponse response) {
		response.setHeader("ETag", "\"1\"");
		throw new PreconditionFailedException();
	}

	@GetMapping("/preset/status")
	void presetStatus(HttpServletResponse response) {
		response.setStatus(201);
		throw new NotFoundException();
	}

	@GetMapping("/writer")
	void writer(HttpServletResponse response) throws IOException {
		response.setCharacterEncoding("ISO-8859-1");
		response.setHeader("X-Shop", "1");
		response.getWriter().print(FailureCase.MARKER);
		throw new NotFoundException();
	}

	@GetMapping("/stream")
	void stream(HttpServletResponse response) throws IOException {
		response.getOutputStream().print(FailureCase.MARKER);
		throw new NotFoundException();
	}

	@GetMapping("/send-error")
	void sendError(@RequestParam int status, @RequestParam(required = false) String reason,
			HttpServletResponse response) throws IOException {
		response.setHeader("X-Shop", "1");
		response.sendError(status, reason);
	}

	@GetMapping("/set-status")
	void setStatus(@RequestParam int status, HttpServletResponse response) {
		response.setHeader("X-Shop", "1");
		response.setStatus(status);
	}

	@GetMapping("/entity")
	ResponseEntity<Void> entity(@RequestParam int status) {
		return ResponseEntity.status(status).header("X-Shop", "1").build();
	}

}
