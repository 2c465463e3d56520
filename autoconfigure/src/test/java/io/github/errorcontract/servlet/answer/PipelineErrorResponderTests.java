package io.github.errorcontract.servlet.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.headers.RateLimitHeaders;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.renderer.EnvelopeRenderer;
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.renderer.IncludedMembers;
import io.github.errorcontract.renderer.LastResort;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.request.FailedRequest;
import io.github.errorcontract.requestid.RequestIdPolicy;
import io.github.errorcontract.resolver.CodeNaming;
import io.github.errorcontract.resolver.ErrorResolver;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.RequestLocales;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

import static org.assertj.core.api.Assertions.assertThat;

class PipelineErrorResponderTests {

	private static final String GONE = "{\"error\":{\"code\":\"GONE\",\"message\":\"Ä.\",\"requestId\":\"id-1\"}}";

	private static final String INTERNAL_ERROR = "{\"error\":{\"code\":\"INTERNAL_ERROR\","
			+ "\"message\":\"An internal error occurred.\",\"requestId\":\"id-1\"}}";

	private final List<String> told = new ArrayList<>();

	private final List<ErrorMapper> mappers = new ArrayList<>();

	private final List<ErrorListener> listeners = new ArrayList<>(
			List.of((error, context) -> this.told.add(error + " " + context.method() + " " + context.path())));

	private ErrorRenderer renderer = new EnvelopeRenderer(WireNames.DEFAULT,
			new IncludedMembers(Set.of(), new IncludedMembers.Sources(null, Duration.ofSeconds(30), (code) -> null,
					CurrentTrace.NONE, Clock.systemUTC())));

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/orders/7");

	private MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void writesWholeAnswer() throws Exception {
		respond();
		assertThat(this.response.getStatus()).isEqualTo(410);
		assertThat(this.response.getHeader("Content-Type")).isEqualTo("application/json");
		assertThat(this.response.getContentLength()).isEqualTo(GONE.getBytes(StandardCharsets.UTF_8).length);
		assertThat(this.response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(this.response.getHeader("X-Request-Id")).isEqualTo("id-1");
		assertThat(body()).isEqualTo(GONE);
	}

	@Test
	void leavesClientThatIsGone() {
		this.response.setCommitted(true);
		assertThat(responder().respond(this.request, this.response, new AsyncRequestNotUsableException("gone")))
			.isFalse();
		assertThat(this.told).isEmpty();
	}

	@Test
	void tellsNobodyOfClientThatIsGone() {
		Exception gone = new IllegalStateException(new AsyncRequestNotUsableException("gone"));
		assertThat(responder().respond(this.request, this.response, gone)).isTrue();
		assertThat(this.told).isEmpty();
	}

	@Test
	void answersFailure() {
		this.mappers.add((failure) -> gone());
		responder().respond(this.request, this.response, new IOException());
		assertThat(this.response.getStatus()).isEqualTo(410);
	}

	@Test
	void writesNoBodyForHead() throws Exception {
		this.request.setMethod("HEAD");
		respond();
		assertThat(body()).isEmpty();
		assertThat(this.response.getContentLength()).isEqualTo(GONE.getBytes(StandardCharsets.UTF_8).length);
		assertThat(this.response.getStatus()).isEqualTo(410);
	}

	@Test
	void dropsBufferedBody() throws Exception {
		this.response.getOutputStream().write(1);
		respond();
		assertThat(body()).isEqualTo(GONE);
	}

	@Test
	void dropsBodyBegunWithWriter() throws Exception {
		this.response.setContentType("text/html;charset=ISO-8859-1");
		this.response.getWriter().write("<html>");
		this.response.addHeader("X-Kept", "a");
		respond();
		assertThat(body()).isEqualTo(GONE);
		assertThat(this.response.getHeader("Content-Type")).isEqualTo("application/json");
		assertThat(this.response.getHeader("X-Kept")).isEqualTo("a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Encoding", "Content-Language", "Content-Location", "Content-Disposition",
			"Content-Digest", "Repr-Digest", "Content-Range", "ETag", "Last-Modified", "Expires", "CDN-Cache-Control",
			"Accept-Ranges", "Age", "Content-MD5", "Digest", "Surrogate-Control", "X-Accel-Expires", "X-Accel-Redirect",
			"X-Sendfile", "Edge-Control", "Cloudflare-CDN-Cache-Control", "netlify-cdn-cache-control" })
	void dropsFieldThatDescribedBody(String name) {
		this.response.setHeader(name, "a");
		respond();
		assertThat(this.response.getHeader(name)).isNull();
	}

	@Test
	void dropsLanguageOfBody() {
		this.response.setLocale(Locale.GERMANY);
		respond();
		assertThat(this.response.getHeader("Content-Language")).isNull();
	}

	@Test
	void keepsEtagOfFailedPrecondition() {
		this.response.setHeader("ETag", "\"a\"");
		respond(ApiError.builder(BuiltInError.PRECONDITION_FAILED).build());
		assertThat(this.response.getHeader("ETag")).isEqualTo("\"a\"");
	}

	@Test
	void keepsRangeThatCannotBeServed() {
		this.response.setHeader("Content-Range", "bytes */10");
		respond(ApiError.builder(BuiltInError.RANGE_NOT_SATISFIABLE).build());
		assertThat(this.response.getHeader("Content-Range")).isEqualTo("bytes */10");
	}

	@Test
	void keepsEveryOtherField() {
		this.response.addHeader("Set-Cookie", "a=b");
		this.response.addHeader("Set-Cookie", "c=d");
		this.response.addHeader("Access-Control-Allow-Origin", "*");
		respond();
		assertThat(this.response.getHeaders("Set-Cookie")).containsExactly("a=b", "c=d");
		assertThat(this.response.getHeader("Access-Control-Expose-Headers")).isEqualTo("X-Request-Id");
	}

	@Test
	void leavesCommittedResponseAlone() throws Exception {
		this.response.getOutputStream().write('a');
		this.response.flushBuffer();
		IllegalStateException failure = new IllegalStateException();
		assertThat(responder().respond(this.request, this.response, failure)).isFalse();
		assertThat(body()).isEqualTo("a");
		assertThat(this.response.getStatus()).isEqualTo(200);
		assertThat(this.told).isEmpty();
	}

	@Test
	void tellsListenersOnceAfterwards() {
		this.listeners.add((error, context) -> this.told.add("status " + this.response.getStatus()));
		respond();
		assertThat(this.told).containsExactly("410 GONE GET /orders/7", "status 410");
	}

	@Test
	void tellsOriginalRequestInErrorDispatch() {
		this.request.setRequestURI("/error");
		this.request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/orders/8");
		this.request.setAttribute(RequestDispatcher.ERROR_METHOD, "PUT");
		respond();
		assertThat(this.told).containsExactly("410 GONE PUT /orders/8");
	}

	@Test
	void toleratesListenerThatFails() throws Exception {
		this.listeners.add(0, (error, context) -> {
			throw new AssertionError();
		});
		respond();
		assertThat(this.told).hasSize(1);
		assertThat(body()).isEqualTo(GONE);
	}

	@Test
	void answersInternalErrorWhereMapperFails() throws Exception {
		this.mappers.add((failure) -> {
			throw new StackOverflowError();
		});
		responder().respond(this.request, this.response, new IOException());
		assertThat(body()).isEqualTo(INTERNAL_ERROR);
		assertThat(this.told).containsExactly("500 INTERNAL_ERROR GET /orders/7");
	}

	@Test
	void answersInternalErrorWhereErrorCannotBeWritten() throws Exception {
		this.renderer = unable(this.renderer, BuiltInError.GONE);
		respond();
		assertThat(this.response.getStatus()).isEqualTo(500);
		assertThat(body()).isEqualTo(INTERNAL_ERROR);
	}

	@Test
	void answersWellFormedWhereNothingCanBeWritten() throws Exception {
		this.renderer = unable(unable(this.renderer, BuiltInError.GONE), BuiltInError.INTERNAL_ERROR);
		respond();
		assertThat(this.response.getStatus()).isEqualTo(500);
		assertThat(this.response.getHeader("X-Request-Id")).isEqualTo("id-1");
		assertThat(body()).isEqualTo(INTERNAL_ERROR);
	}

	@Test
	void toleratesClientThatIsGone() {
		this.response = new MockHttpServletResponse() {

			@Override
			public ServletOutputStream getOutputStream() {
				return new BrokenStream();
			}

		};
		respond();
		assertThat(this.told).isEmpty();
	}

	@Test
	void hasNoIdWhereThatIsOff() throws Exception {
		new PipelineErrorResponder(pipeline(), null, RequestLocales.OF_CLIENT, new BrowserPages(false))
			.respond(this.request, this.response, gone());
		assertThat(body()).doesNotContain("requestId");
		assertThat(this.response.containsHeader("X-Request-Id")).isFalse();
	}

	private void respond() {
		respond(gone());
	}

	private void respond(ApiError error) {
		responder().respond(this.request, this.response, error);
	}

	private String body() throws Exception {
		return this.response.getContentAsString(StandardCharsets.UTF_8);
	}

	private PipelineErrorResponder responder() {
		RequestIds requestIds = new RequestIds(new RequestIdPolicy(() -> "id-1", null), "X-Request-Id");
		return new PipelineErrorResponder(pipeline(), requestIds, RequestLocales.OF_CLIENT, new BrowserPages(false));
	}

	private ErrorPipeline pipeline() {
		ErrorResolver resolver = new ErrorResolver(new ErrorResolver.Extensions(this.mappers, List.of(), null),
				List.of(), new CatalogMerger(null).merge(List.of()),
				new ErrorResolver.Settings(100, new CodeNaming(false)));
		ErrorHeaders headers = new ErrorHeaders(new ErrorHeaders.Settings("no-store", "Bearer", Duration.ofSeconds(30),
				RateLimitHeaders.NONE, "X-Request-Id", null), Clock.systemUTC());
		ErrorPipeline.Components parts = new ErrorPipeline.Components(resolver, this.renderer, LastResort.ofDefaults(),
				headers, this.listeners);
		return new ErrorPipeline(() -> parts);
	}

	private static ApiError gone() {
		return ApiError.builder(BuiltInError.GONE).message("Ä.").build();
	}

	private static ErrorRenderer unable(ErrorRenderer renderer, BuiltInError type) {
		return new ErrorRenderer() {

			@Override
			public Representation render(ApiError error, FailedRequest context, BodyBuffer body) throws IOException {
				if (error.code().equals(type.code())) {
					throw new IllegalStateException();
				}
				return renderer.render(error, context, body);
			}

		};
	}

	private static final class BrokenStream extends ServletOutputStream {

		@Override
		public void write(int value) throws IOException {
			throw new IOException("Broken pipe");
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
		}

	}

}
