package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.Map;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Failures in filters, plain servlets, interceptors and views.
 */
@Configuration(proxyBeanMethods = false)
@Import({ StatusController.class, ServletFailures.Views.class, ServletFailures.Interceptors.class })
class ServletFailures {

	@Bean
	FilterRegistrationBean<FailingFilter> firstFilter() {
		return registration("/first/", Ordered.HIGHEST_PRECEDENCE);
	}

	@Bean
	FilterRegistrationBean<FailingFilter> filter() {
		return registration("/filter/", 0);
	}

	@Bean
	FilterRegistrationBean<FailingFilter> lastFilter() {
		return registration("/last/", Ordered.LOWEST_PRECEDENCE);
	}

	private static FilterRegistrationBean<FailingFilter> registration(String prefix, int order) {
		FilterRegistrationBean<FailingFilter> registration = new FilterRegistrationBean<>(new FailingFilter(prefix));
		registration.setOrder(order);
		return registration;
	}

	@Bean
	ServletRegistrationBean<PlainServlet> plainServlet() {
		return new ServletRegistrationBean<>(new PlainServlet(), "/servlet/*");
	}

	static void fail(String kind, HttpServletResponse response) throws IOException, ServletException {
		switch (kind) {
			case "unmapped" -> throw new IllegalStateException(FailureCase.MARKER);
			case "error" -> throw new StackOverflowError(FailureCase.MARKER);
			case "checked" -> throw new IOException(FailureCase.MARKER);
			case "loop" -> throw loop();
			case "untellable" -> throw new UntellableException();
			case "baseless" -> throw new BaselessException();
			case "conflict" -> throw new ConflictException("Paid.");
			case "wrapped" -> throw new ServletException(FailureCase.MARKER, new ConflictException("Paid."));
			case "unavailable" -> throw new UnavailableException(FailureCase.MARKER, 7);
			case "unavailable-for-ever" -> throw new UnavailableException(FailureCase.MARKER);
			case "status" -> throw new ResponseStatusException(HttpStatus.GONE, "Moved.");
			case "redirect" -> throw new ResponseStatusException(HttpStatus.FOUND);
			case "sent" -> response.sendError(429, "Slow down.");
			case "sent-500" -> response.sendError(500, FailureCase.MARKER);
			case "set" -> response.setStatus(403);
			case "begun" -> {
				response.getWriter().write(FailureCase.MARKER);
				throw new ConflictException("Paid.");
			}
			case "answered" -> {
				response.sendError(429, "Slow down.");
				throw new IllegalStateException(FailureCase.MARKER);
			}
			default -> throw new IllegalArgumentException(kind);
		}
	}

	private static RuntimeException loop() {
		RuntimeException first = new IllegalStateException(FailureCase.MARKER);
		RuntimeException second = new IllegalStateException(FailureCase.MARKER, first);
		first.initCause(second);
		return first;
	}

	static final class UntellableException extends RuntimeException {

		@Override
		public String getMessage() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

	static final class BaselessException extends RuntimeException {

		@Override
		public Throwable getCause() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

	record FailingFilter(String prefix) implements Filter {

		@Override
		public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			String path = ((HttpServletRequest) request).getRequestURI();
			if (!path.startsWith(this.prefix)) {
				chain.doFilter(request, response);
				return;
			}
			String kind = path.substring(this.prefix.length());
			if (kind.equals("after")) {
				chain.doFilter(request, response);
				throw new ConflictException("Paid.");
			}
			fail(kind, (HttpServletResponse) response);
		}

	}

	static class PlainServlet extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response)
				throws IOException, ServletException {
			Object included = request.getAttribute(RequestDispatcher.INCLUDE_PATH_INFO);
			String kind = ((included != null) ? included.toString() : request.getPathInfo()).substring(1);
			switch (kind) {
				case "writer" -> fail("begun", response);
				case "continued" -> {
					response.sendError(404, "Not there.");
					response.setStatus(200);
					response.setHeader("X-Late", FailureCase.MARKER);
					response.getWriter().write(FailureCase.MARKER);
				}
				default -> {
					if (kind.startsWith("async/")) {
						async(kind.substring(6), request.startAsync());
					}
					else {
						fail(kind, response);
					}
				}
			}
		}

		private static void async(String kind, AsyncContext context) {
			context.setTimeout(50);
			switch (kind) {
				case "sent" -> context.start(() -> {
					try {
						((HttpServletResponse) context.getResponse()).sendError(429, "Slow down.");
						context.complete();
					}
					catch (IOException ex) {
						throw new IllegalStateException(ex);
					}
				});
				case "unmapped" -> context.start(() -> {
					throw new IllegalStateException(FailureCase.MARKER);
				});
				case "dispatched" -> context.dispatch("/nosuch");
				case "set" -> context.start(() -> {
					((HttpServletResponse) context.getResponse()).setStatus(404);
					context.complete();
				});
				case "thrown" -> {
					context.setTimeout(0);
					throw new ConflictException("Paid.");
				}
				default -> {
				}
			}
		}

	}

	@RestController
	static class Views {

		@GetMapping("/view/broken")
		ModelAndView broken() {
			return new ModelAndView(view((response) -> {
			}));
		}

		@GetMapping("/view/begun")
		ModelAndView begun() {
			return new ModelAndView(view((response) -> response.getWriter().write(FailureCase.MARKER)));
		}

		@GetMapping("/view/missing")
		ModelAndView missing() {
			return new ModelAndView("forward:/view/broken");
		}

		@GetMapping("/forward")
		ModelAndView forward(@RequestParam String to) {
			return new ModelAndView("forward:" + to);
		}

		@GetMapping("/include")
		void include(@RequestParam String of, HttpServletRequest request, HttpServletResponse response)
				throws IOException, ServletException {
			request.getRequestDispatcher(of).include(request, response);
		}

		@GetMapping("/handler/broken")
		void handler() {
			throw new ConflictException("Paid.");
		}

		@ExceptionHandler(ConflictException.class)
		void fail() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping({ "/intercepted/before", "/intercepted/after", "/intercepted/sent" })
		ModelAndView intercepted() {
			return broken();
		}

		private static View view(Beginning beginning) {
			return (Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) -> {
				beginning.of(response);
				throw new IllegalStateException(FailureCase.MARKER);
			};
		}

	}

	interface Beginning {

		void of(HttpServletResponse response) throws IOException;

	}

	@Component
	static class Interceptors implements WebMvcConfigurer {

		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			registry.addInterceptor(new Failing()).addPathPatterns("/intercepted/**");
		}

		private static final class Failing implements HandlerInterceptor {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
					throws IOException {
				switch (request.getRequestURI()) {
					case "/intercepted/before" -> throw new ConflictException("Paid.");
					case "/intercepted/sent" -> response.sendError(423);
					default -> {
						return true;
					}
				}
				return false;
			}

			@Override
			public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
					ModelAndView view) {
				throw new ConflictException("Paid.");
			}

		}

	}

}
