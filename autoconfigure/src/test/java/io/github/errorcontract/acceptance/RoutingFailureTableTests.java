package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

@FailureTable
class RoutingFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("spring.servlet.multipart.max-file-size=1KB", "spring.servlet.multipart.max-request-size=2KB",
					"server.tomcat.max-http-form-post-size=1KB", "server.jetty.max-http-form-post-size=1KB",
					"server.tomcat.max-part-count=3", "server.jetty.max-form-keys=3",
					"spring.web.resources.static-locations=classpath:/acceptance/static/")
			.start(RoutingController.class, FailingFilter.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "routes", "methods", "mediaTypes", "unmetAccepts", "uploads", "presets", "bareStatuses",
			"filters" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	@ParameterizedTest
	@MethodSource
	void answersHeadAsGetButWithoutBody(String path) {
		Answer get = server.sendRaw(Call.get(path));
		Answer head = server.sendRaw(Call.call("HEAD", path));
		assertThat(head.body()).isEmpty();
		assertThat(head.status()).isEqualTo(get.status());
		assertThat(head.headers().keySet()).isEqualTo(get.headers().keySet());
		assertThat(head.header("Content-Length")).containsExactly(String.valueOf(get.body().length));
		assertThat(head.header("Content-Type")).containsExactly("application/json");
	}

	static Stream<String> answersHeadAsGetButWithoutBody() {
		return Stream.of("/gone", "/nosuch", "/report?broken=true", "/preset", "/writer", "/send-error?status=409");
	}

	@Test
	void keepsSpringsAnswerToOptions() {
		Answer answer = server.send(Call.call("OPTIONS", "/orders"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.requestId()).matches("[0-9a-f]{32}");
	}

	static Stream<FailureCase> routes() {
		return Stream
			.of(Call.get("/nosuch"), Call.get("/nosuch/s3cr3t-marker?a=s3cr3t-marker"), Call.post("/nosuch").json("{}"),
					Call.call("DELETE", "/nosuch"), Call.call("FOO", "/nosuch"), Call.get("/favicon.ico"),
					Call.get("/orders/"), Call.get("/error"), Call.post("/error").json("{}"), Call.get("/a/../nosuch"),
					Call.get("/%C3%BC"))
			.map((call) -> call.gives(404, "ROUTE_NOT_FOUND"));
	}

	static Stream<FailureCase> methods() {
		return Stream.of(notAllowed("DELETE", "/orders", "GET"), notAllowed("POST", "/orders", "GET"),
				notAllowed("GET", "/orders/new", "POST"), notAllowed("PUT", "/orders/patch", "PATCH"),
				notAllowed("FOO", "/orders", "GET"), notAllowed("get", "/orders", "GET"));
	}

	private static FailureCase notAllowed(String method, String path, String allowed) {
		return Call.call(method, path).gives(405, "METHOD_NOT_ALLOWED").header("Allow", allowed);
	}

	static Stream<FailureCase> mediaTypes() {
		return Stream.of(
				unsupported(Call.post("/orders/new").body("text/plain", "a")).header("Accept", "application/json"),
				unsupported(Call.post("/orders/new").body("nonsense", "a")).header("Accept", "application/json"),
				unsupported(Call.post("/orders/new")).header("Accept", "application/json"),
				unsupported(Call.call("PATCH", "/orders/patch").json("{}"), "application/merge-patch+json")
					.header("Accept", "application/merge-patch+json")
					.header("Accept-Patch", "application/merge-patch+json"),
				unsupported(Call.post("/orders/echo").body("application/xml", "<a/>")).header("Accept",
						"application/json, application/*+json"));
	}

	private static FailureCase unsupported(Call call) {
		return unsupported(call, "application/json");
	}

	private static FailureCase unsupported(Call call, String supported) {
		return call.gives(415, "UNSUPPORTED_MEDIA_TYPE").message("Supported media types: " + supported + ".");
	}

	static Stream<FailureCase> unmetAccepts() {
		return Stream.of(
				Call.get("/report")
					.accept("image/png")
					.gives(406, "NOT_ACCEPTABLE")
					.message("Available media types: text/csv."),
				Call.get("/orders")
					.accept("application/xml")
					.gives(406, "NOT_ACCEPTABLE")
					.message("Available media types: application/json."),
				Call.get("/orders").accept("s3cr3t-marker").gives(406, "NOT_ACCEPTABLE"),
				notFound(Call.get("/report").accept("text/csv"), "No report."),
				notFound(Call.get("/report"), "No report."), notFound(Call.get("/report").accept("*/*"), "No report."),
				Call.get("/report?broken=true").accept("text/csv").gives(500, "INTERNAL_ERROR"),
				notFound(Call.get("/picture").accept("image/png"), "No picture."),
				notFound(Call.get("/events").accept("text/event-stream"), "No events."),
				Call.get("/gone").accept("application/xml").gives(410, "GONE"),
				Call.get("/gone").accept("text/html").gives(410, "GONE"),
				Call.get("/gone").accept("application/json;q=0, text/html").gives(410, "GONE"),
				Call.get("/gone").accept("s3cr3t-marker").gives(410, "GONE"),
				Call.get("/nosuch").accept("text/html,application/xhtml+xml,*/*;q=0.8").gives(404, "ROUTE_NOT_FOUND"));
	}

	private static FailureCase notFound(Call call, String message) {
		return call.gives(404, "NOT_FOUND").message(message);
	}

	static Stream<FailureCase> uploads() {
		return Stream.of(Call.post("/upload").part("file", "x".repeat(1500)).alone().gives(413, "CONTENT_TOO_LARGE"),
				Call.post("/upload").part("file", "x".repeat(3000)).alone().gives(413, "CONTENT_TOO_LARGE"),
				tooManyParts().gives(413, "CONTENT_TOO_LARGE").onlyOn(Container.TOMCAT),
				tooManyParts().gives(400, "MALFORMED_BODY").onlyOn(Container.JETTY),
				Call.post("/form").form("name=" + "x".repeat(2000)).gives(413, "CONTENT_TOO_LARGE"),
				Call.post("/upload").json("{}").gives(400, "INVALID_REQUEST"),
				Call.post("/upload").gives(400, "INVALID_REQUEST"),
				Call.post("/upload").body("multipart/form-data", "x").alone().gives(400, "MALFORMED_BODY"),
				Call.post("/upload")
					.body("multipart/form-data; boundary=cut", "--cut\r\nContent-Disp")
					.alone()
					.gives(400, "MALFORMED_BODY"),
				Call.post("/upload")
					.body("multipart/form-data; boundary=cut", "x")
					.gives(400, "MISSING_VALUE")
					.field("file")
					.onlyOn(Container.TOMCAT),
				Call.post("/upload")
					.body("multipart/form-data; boundary=cut", "x")
					.alone()
					.gives(400, "MALFORMED_BODY")
					.onlyOn(Container.JETTY));
	}

	private static Call tooManyParts() {
		return Call.post("/upload")
			.body("multipart/form-data; boundary=cut",
					"--cut\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n".repeat(4) + "--cut--\r\n")
			.alone();
	}

	static Stream<FailureCase> presets() {
		return Stream.of(Call.get("/preset").gives(404, "NOT_FOUND"),
				Call.get("/preset/framing").gives(404, "NOT_FOUND"),
				Call.get("/range")
					.header("Range", "bytes=90-99")
					.gives(416, "RANGE_NOT_SATISFIABLE")
					.header("Content-Range", "bytes */10")
					.header("X-Shop", "1"),
				Call.get("/range/body")
					.header("Range", "bytes=5-4")
					.gives(416, "RANGE_NOT_SATISFIABLE")
					.header("Content-Range", "bytes */10"),
				Call.get("/preset/custom")
					.gives(404, "NOT_FOUND")
					.header("X-Shop", "1")
					.header("Set-Cookie", "a=b")
					.header("Link", "</orders>; rel=\"up\""),
				Call.get("/preset/retry-after").gives(503, "SERVICE_UNAVAILABLE").header("Retry-After", "4"),
				Call.get("/preset/challenge").gives(401, "UNAUTHENTICATED").header("WWW-Authenticate", "Basic"),
				Call.get("/preset/etag").gives(412, "PRECONDITION_FAILED").header("ETag", "\"1\""),
				Call.get("/preset/status").gives(404, "NOT_FOUND"),
				Call.get("/writer").gives(404, "NOT_FOUND").header("X-Shop", "1"),
				Call.get("/stream").gives(404, "NOT_FOUND"));
	}

	static Stream<FailureCase> bareStatuses() {
		return Stream.of(sent(404, "", "NOT_FOUND"), sent(409, "&reason=" + FailureCase.MARKER, "CONFLICT"),
				sent(401, "", "UNAUTHENTICATED"), sent(405, "", "METHOD_NOT_ALLOWED"),
				sent(418, "&reason=" + FailureCase.MARKER, "CLIENT_ERROR"), sent(429, "", "RATE_LIMITED"),
				sent(500, "&reason=" + FailureCase.MARKER, "INTERNAL_ERROR"),
				sent(503, "&reason=" + FailureCase.MARKER, "SERVICE_UNAVAILABLE"), sent(599, "", "SERVER_ERROR"),
				set(429, "RATE_LIMITED"), set(403, "FORBIDDEN"), set(500, "INTERNAL_ERROR"), entity(404, "NOT_FOUND"),
				entity(401, "UNAUTHENTICATED"), entity(503, "SERVICE_UNAVAILABLE"), entity(599, "SERVER_ERROR"),
				Call.get("/range.txt")
					.header("Range", "bytes=9-")
					.gives(416, "RANGE_NOT_SATISFIABLE")
					.header("Content-Range", "bytes */5"));
	}

	private static FailureCase sent(int status, String query, String code) {
		return Call.get("/send-error?status=" + status + query).gives(status, code).header("X-Shop", "1");
	}

	private static FailureCase set(int status, String code) {
		return Call.get("/set-status?status=" + status).gives(status, code).header("X-Shop", "1");
	}

	private static FailureCase entity(int status, String code) {
		return Call.get("/entity?status=" + status).gives(status, code).header("X-Shop", "1");
	}

	static Stream<FailureCase> filters() {
		return Stream.of(Call.get("/filtered/unmapped").gives(500, "INTERNAL_ERROR"),
				Call.get("/filtered/conflict").gives(409, "CONFLICT").message("In a filter."),
				Call.get("/filtered/checked").gives(500, "INTERNAL_ERROR"),
				Call.get("/filtered/wrapped").gives(409, "CONFLICT").message("Wrapped."));
	}

	@Component
	static class FailingFilter implements Filter {

		@Override
		public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			switch (((HttpServletRequest) request).getRequestURI()) {
				case "/filtered/unmapped" -> throw new IllegalStateException(FailureCase.MARKER);
				case "/filtered/conflict" -> throw new ConflictException("In a filter.");
				case "/filtered/checked" -> throw new IOException(FailureCase.MARKER);
				case "/filtered/wrapped" ->
					throw new ServletException(FailureCase.MARKER, new ConflictException("Wrapped."));
				default -> chain.doFilter(request, response);
			}
		}

	}

}
