package io.github.errorcontract.servlet.filter;

import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.requestid.RequestIdPolicy;
import io.github.errorcontract.servlet.RequestIds;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.MDC;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RequestIdFilterTests {

	private final RequestIdFilter filter = new RequestIdFilter(
			new RequestIds(new RequestIdPolicy(() -> "generated", null), "X-Request-Id"), "requestId");

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final List<String> seen = new ArrayList<>();

	@AfterEach
	void clear() {
		MDC.clear();
	}

	@ParameterizedTest
	@EnumSource(names = { "REQUEST", "ERROR", "ASYNC" })
	void keepsIdInLoggingContextDuringDispatch(DispatcherType dispatch) throws Exception {
		this.request.setDispatcherType(dispatch);
		filter((request, response) -> this.seen.add(MDC.get("requestId")));
		assertThat(this.seen).containsExactly("generated");
		assertThat(MDC.get("requestId")).isNull();
	}

	@Test
	void setsHeaderBeforeAnythingElseRuns() throws Exception {
		filter((request, response) -> this.seen.add(this.response.getHeader("X-Request-Id")));
		assertThat(this.seen).containsExactly("generated");
	}

	@Test
	void clearsLoggingContextAfterFailure() {
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> filter((request, response) -> {
			throw new ServletException();
		}));
		assertThat(MDC.get("requestId")).isNull();
	}

	@Test
	void restoresWhatLoggingContextHadBefore() throws Exception {
		MDC.put("requestId", "outer");
		filter((request, response) -> this.seen.add(MDC.get("requestId")));
		assertThat(this.seen).containsExactly("generated");
		assertThat(MDC.get("requestId")).isEqualTo("outer");
	}

	@Test
	void passesEverythingElseOn() throws Exception {
		ServletRequest notHttp = new ServletRequestWrapper(this.request);
		this.filter.doFilter(notHttp, this.response, (request, response) -> this.seen.add(MDC.get("requestId")));
		assertThat(this.seen).containsExactly((String) null);
	}

	private void filter(FilterChain chain) throws Exception {
		this.filter.doFilter(this.request, this.response, chain);
	}

}
