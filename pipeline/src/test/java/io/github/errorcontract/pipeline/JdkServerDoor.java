package io.github.errorcontract.pipeline;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.errorcontract.headers.HeaderFields;
import io.github.errorcontract.request.FailedRequest;
import org.jspecify.annotations.Nullable;

/**
 * The door of a stack that the error contract does not know: the JDK's own HTTP server. A
 * context, a sink and nothing else.
 */
record JdkServerDoor(ErrorPipeline pipeline, HttpHandler application) implements HttpHandler {

	@Override
	public void handle(HttpExchange exchange) {
		try {
			this.application.handle(exchange);
		}
		catch (IOException | RuntimeException | Error failure) {
			this.pipeline.answer(failure, new Context(exchange, failure), new Sink(exchange));
		}
		finally {
			exchange.close();
		}
	}

	private record Sink(HttpExchange exchange) implements AnswerSink {

		@Override
		public boolean isOpen() {
			return this.exchange.getResponseCode() < 0;
		}

		@Override
		public void write(Answer answer) throws IOException {
			this.exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
			answer.writeHeaders(new Fields(this.exchange.getResponseHeaders()));
			this.exchange.sendResponseHeaders(answer.status(), answer.length());
			answer.writeBody(this.exchange.getResponseBody());
		}

	}

	private record Context(HttpExchange exchange, @Nullable Throwable failure) implements FailedRequest {

		@Override
		public String method() {
			return this.exchange.getRequestMethod();
		}

		@Override
		public String path() {
			return this.exchange.getRequestURI().getPath();
		}

		@Override
		public String pathWithinApplication() {
			return path();
		}

		@Override
		public @Nullable String route() {
			return null;
		}

		@Override
		public @Nullable String requestId() {
			return this.exchange.getRequestHeaders().getFirst("X-Request-Id");
		}

		@Override
		public @Nullable String accept() {
			return this.exchange.getRequestHeaders().getFirst("Accept");
		}

		@Override
		public Locale locale() {
			return Locale.ENGLISH;
		}

	}

	private record Fields(Headers headers) implements HeaderFields {

		@Override
		public boolean contains(String name) {
			return this.headers.containsKey(name);
		}

		@Override
		public Collection<String> values(String name) {
			return this.headers.getOrDefault(name, List.of());
		}

		@Override
		public void set(String name, String value) {
			this.headers.set(name, value);
		}

		@Override
		public void add(String name, String value) {
			this.headers.add(name, value);
		}

		@Override
		public void remove(String name) {
			this.headers.remove(name);
		}

	}

}
