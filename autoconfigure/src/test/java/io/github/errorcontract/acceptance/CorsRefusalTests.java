package io.github.errorcontract.acceptance;

import java.util.List;

import io.github.errorcontract.exception.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

import static org.assertj.core.api.Assertions.assertThat;

@FailureTable
class CorsRefusalTests {

	private static final String SHOP = "https://shop.example";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("error-contract.scope.paths=/orders,/filtered,/own")
			.start(Filters.class, Orders.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@Test
	void answersRefusalOfSpringMvc() {
		refused(from("https://evil.example", Call.get("/orders"))).verify(server);
		refused(from("https://evil.example", Call.call("OPTIONS", "/orders")).header("Access-Control-Request-Method",
				"GET"))
			.verify(server);
	}

	@Test
	void answersRefusalOfFilter() {
		refused(from("https://evil.example", Call.get("/filtered"))).verify(server);
	}

	@Test
	void keepsFieldsOfAllowedOrigin() {
		from(SHOP, Call.get("/orders")).gives(404, "NOT_FOUND")
			.header("Vary", "Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers")
			.header("Access-Control-Allow-Origin", SHOP)
			.header("Access-Control-Expose-Headers", "X-Request-Id")
			.verify(server);
	}

	@Test
	void leavesOwnProcessorAlone() {
		Answer answer = server.send(from(SHOP, Call.get("/own")));
		assertThat(answer.status()).isEqualTo(418);
	}

	@Test
	void leavesOtherPathsToSpring() {
		Answer answer = server.send(from("https://evil.example", Call.get("/elsewhere")));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.text()).isEqualTo("Invalid CORS request");
	}

	private static Call from(String origin, Call call) {
		return call.header("Origin", origin);
	}

	private static FailureCase refused(Call call) {
		return call.gives(403, "CORS_REJECTED")
			.header("Vary", "Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers");
	}

	@RestController
	@CrossOrigin(SHOP)
	static class Orders {

		@GetMapping({ "/orders", "/elsewhere" })
		String orders() {
			throw new NotFoundException();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Filters {

		@Bean
		FilterRegistrationBean<CorsFilter> filtered() {
			return registration(filter(), "/filtered");
		}

		@Bean
		FilterRegistrationBean<CorsFilter> own() {
			CorsFilter filter = filter();
			filter.setCorsProcessor((configuration, request, response) -> {
				response.setStatus(418);
				response.getWriter().print("own");
				return false;
			});
			return registration(filter, "/own");
		}

		private static CorsFilter filter() {
			CorsConfiguration configuration = new CorsConfiguration();
			configuration.setAllowedOrigins(List.of(SHOP));
			UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
			source.registerCorsConfiguration("/**", configuration);
			return new CorsFilter(source);
		}

		private static FilterRegistrationBean<CorsFilter> registration(CorsFilter filter, String path) {
			FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(filter);
			registration.addUrlPatterns(path);
			registration.setName("cors" + path);
			return registration;
		}

	}

}
