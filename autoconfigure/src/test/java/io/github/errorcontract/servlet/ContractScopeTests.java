package io.github.errorcontract.servlet;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.pattern.PatternParseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContractScopeTests {

	private final ContractScope scope = new ContractScope(List.of("/api/**", "/orders/{id}"), List.of());

	@ParameterizedTest
	@CsvSource({ "/api, true", "/api/a/b, true", "/orders/7, true", "/orders/7/lines, false", "/apis, false",
			"/, false" })
	void coversPathsThatMatch(String path, boolean covered) {
		assertThat(this.scope.covers(new MockHttpServletRequest("GET", path))).isEqualTo(covered);
	}

	@Test
	void coversEverythingByDefault() {
		assertThat(new ContractScope(List.of("/**"), List.of()).covers(new MockHttpServletRequest("GET", "/")))
			.isTrue();
	}

	@Test
	void coversNothingWithoutPattern() {
		assertThat(new ContractScope(List.of(), List.of()).covers(new MockHttpServletRequest("GET", "/"))).isFalse();
	}

	@Test
	void countsPathsWithinApplication() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/shop/api/a");
		request.setContextPath("/shop");
		assertThat(this.scope.covers(request)).isTrue();
	}

	@Test
	void countsOriginalPathInErrorDispatch() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/api/a");
		assertThat(this.scope.covers(request)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "/api/a, true", "/a, false" })
	void countsOriginalPathBehindAProxyWithAPrefix(String path, boolean covered) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/prefix/error");
		request.setContextPath("/prefix");
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
		assertThat(this.scope.covers(request)).isEqualTo(covered);
	}

	@ParameterizedTest
	@CsvSource({ "/api/%zz, true", "/%zz, false", "/api/a%u0041, true" })
	void takesPathsThatCannotBeDecodedAsTheyAre(String path, boolean covered) {
		assertThat(this.scope.covers(path)).isEqualTo(covered);
	}

	@Test
	void refusesMalformedPattern() {
		assertThatExceptionOfType(PatternParseException.class)
			.isThrownBy(() -> new ContractScope(List.of("/api/{id"), List.of()));
	}

}
