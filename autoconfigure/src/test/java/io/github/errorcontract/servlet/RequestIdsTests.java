package io.github.errorcontract.servlet;

import java.util.regex.Pattern;

import io.github.errorcontract.requestid.RequestIdPolicy;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdsTests {

	private final RequestIds requestIds = new RequestIds(
			new RequestIdPolicy(() -> "generated", Pattern.compile("[a-z-]{1,128}")), "X-Correlation-Id");

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void makesIdForRequestThatBroughtNone() {
		assertThat(assign()).isEqualTo("generated");
	}

	@Test
	void takesIdThatMatches() {
		this.request.addHeader("x-correlation-id", "incoming");
		assertThat(assign()).isEqualTo("incoming");
	}

	@Test
	void makesIdInPlaceOfOneThatDoesNotMatch() {
		this.request.addHeader("X-Correlation-Id", "<script>");
		assertThat(assign()).isEqualTo("generated");
	}

	@Test
	void makesIdInPlaceOfSeveral() {
		this.request.addHeader("X-Correlation-Id", "first");
		this.request.addHeader("X-Correlation-Id", "second");
		assertThat(assign()).isEqualTo("generated");
	}

	@Test
	void keepsIdOnceAssigned() {
		assign();
		this.request.addHeader("X-Correlation-Id", "incoming");
		this.response.reset();
		assertThat(assign()).isEqualTo("generated");
	}

	@Test
	void takesIdOfRequestAttribute() {
		this.request.setAttribute("io.github.errorcontract.requestId", "earlier");
		assertThat(assign()).isEqualTo("earlier");
	}

	private String assign() {
		String id = this.requestIds.assign(this.request, this.response);
		assertThat(this.response.getHeaders("X-Correlation-Id")).containsExactly(id);
		assertThat(this.request.getAttribute("io.github.errorcontract.requestId")).isEqualTo(id);
		return id;
	}

}
