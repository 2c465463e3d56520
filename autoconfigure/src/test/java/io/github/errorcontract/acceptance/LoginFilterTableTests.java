package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;

import io.github.errorcontract.exception.BadRequestException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Login filters that are asked for what is no proper login.
 */
@FailureTable
class LoginFilterTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).with("error-contract.logging.server-errors=off").start(Chain.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void answers(FailureCase failure) {
		failure.header("X-Content-Type-Options", "nosniff")
			.header("X-XSS-Protection", "0")
			.header("X-Frame-Options", "DENY")
			.verify(server);
	}

	static Stream<FailureCase> answers() {
		return Stream.of(Call.get("/login/form").accept("application/json").gives(401, "UNAUTHENTICATED"),
				Call.post("/login/form").form("username=ann&password=wrong").gives(401, "UNAUTHENTICATED"),
				Call.post("/login/form").form("username=broken&password=any").gives(503, "SERVICE_UNAVAILABLE"),
				Call.post("/login/json").json("{").gives(400, "MALFORMED_BODY"),
				Call.post("/login/json").json("{\"name\":{}}").gives(400, "INVALID_VALUE").field("name"),
				Call.post("/login/json").json("{\"name\":\"long\"}").gives(400, "INVALID_REQUEST").message("Too long."),
				Call.post("/login/json").json("{\"name\":\"nobody\"}").gives(401, "UNAUTHENTICATED"),
				Call.post("/login/json").json("{\"name\":\"outage\"}").gives(503, "SERVICE_UNAVAILABLE"));
	}

	record Login(String name) {

	}

	private static final class JsonLoginFilter extends AbstractAuthenticationProcessingFilter {

		private final JsonMapper json = JsonMapper.shared();

		JsonLoginFilter() {
			super(PathPatternRequestMatcher.withDefaults().matcher("/login/json"));
			setAuthenticationManager((authentication) -> authentication);
		}

		@Override
		public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
				throws IOException {
			String name = read(request).name();
			throw switch (name) {
				case "long" ->
					new AuthenticationServiceException(FailureCase.MARKER, new BadRequestException("Too long."));
				case "outage" ->
					new AuthenticationServiceException(FailureCase.MARKER, new IOException(FailureCase.MARKER));
				default -> new BadCredentialsException(FailureCase.MARKER);
			};
		}

		private Login read(HttpServletRequest request) throws IOException {
			try {
				return this.json.readValue(request.getInputStream(), Login.class);
			}
			catch (JacksonException ex) {
				throw new AuthenticationServiceException(FailureCase.MARKER, ex);
			}
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(SecuredService.class)
	static class Chain {

		@Bean
		SecurityFilterChain login(HttpSecurity http, UserDetailsService users) throws Exception {
			UsernamePasswordAuthenticationFilter form = new UsernamePasswordAuthenticationFilter(
					new ProviderManager(new DaoAuthenticationProvider(users)));
			form.setRequiresAuthenticationRequestMatcher(
					PathPatternRequestMatcher.withDefaults().matcher("/login/form"));
			return http.csrf((csrf) -> csrf.disable())
				.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.addFilterAt(form, UsernamePasswordAuthenticationFilter.class)
				.addFilterBefore(new JsonLoginFilter(), UsernamePasswordAuthenticationFilter.class)
				.build();
		}

	}

}
