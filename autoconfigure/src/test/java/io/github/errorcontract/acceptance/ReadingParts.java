package io.github.errorcontract.acceptance;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller, a filter and a servlet that read parameters and bodies.
 */
@Configuration(proxyBeanMethods = false)
class ReadingParts {

	@Bean
	ServletRegistrationBean<HttpServlet> readingServlet() {
		return new ServletRegistrationBean<>(new ReadingServlet(), "/servlet/*");
	}

	@Bean
	ReadingFilter readingFilter() {
		return new ReadingFilter();
	}

	private static void read(ServletRequest request) throws IOException {
		request.getParameter("a");
		request.getInputStream().readAllBytes();
	}

	@RestController
	static class ReadingController {

		@GetMapping("/ok")
		String ok() {
			return "ok";
		}

		@PostMapping("/body")
		String body(@RequestBody String body) {
			return body;
		}

		@RequestMapping("/parameter")
		String parameter(@RequestParam(defaultValue = "") String a) {
			return a;
		}

	}

	static class ReadingFilter implements Filter {

		@Override
		public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			if (((HttpServletRequest) request).getRequestURI().equals("/filter")) {
				read(request);
			}
			else {
				chain.doFilter(request, response);
			}
		}

	}

	static class ReadingServlet extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			read(request);
		}

	}

}
