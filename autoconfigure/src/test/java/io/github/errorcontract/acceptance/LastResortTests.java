package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * What a filter ahead of ours throws, in the dispatch to the error page too.
 */
@FailureTable
class LastResortTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(EarlyFilter.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> answers() {
		return Stream.of(Call.get("/conflict").gives(409, "CONFLICT").message("Early."),
				Call.get("/conflict/twice").gives(409, "CONFLICT").message("Early."),
				Call.get("/untellable").gives(500, "INTERNAL_ERROR"),
				Call.get("/untellable/twice").gives(500, "INTERNAL_ERROR"),
				Call.get("/overflow").gives(500, "INTERNAL_ERROR"),
				Call.get("/overflow/twice").gives(500, "INTERNAL_ERROR"),
				Call.get("/checked").gives(500, "INTERNAL_ERROR"),
				Call.get("/checked/twice").gives(500, "INTERNAL_ERROR"));
	}

	@Configuration(proxyBeanMethods = false)
	static class EarlyFilter implements Filter {

		@Bean
		static FilterRegistrationBean<EarlyFilter> earlyFilter() {
			FilterRegistrationBean<EarlyFilter> registration = new FilterRegistrationBean<>(new EarlyFilter());
			registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
			registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
			return registration;
		}

		@Override
		public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			boolean again = request.getDispatcherType() == DispatcherType.ERROR;
			Object path = again ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
					: ((HttpServletRequest) request).getRequestURI();
			if (!again || String.valueOf(path).endsWith("/twice")) {
				fail(String.valueOf(path));
			}
			chain.doFilter(request, response);
		}

		private static void fail(String path) throws ServletException {
			switch (path.split("/")[1]) {
				case "conflict" -> throw new ConflictException("Early.");
				case "untellable" -> throw new UntellableException();
				case "overflow" -> throw new StackOverflowError(FailureCase.MARKER);
				default -> throw new ServletException(FailureCase.MARKER);
			}
		}

	}

	static class UntellableException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		@Override
		public String getMessage() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

}
