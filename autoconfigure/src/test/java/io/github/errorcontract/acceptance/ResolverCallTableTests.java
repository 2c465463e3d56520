package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Parts of an application that leave their answers to the resolver of exception handlers,
 * outside of every dispatch.
 */
@FailureTable
class ResolverCallTableTests {

	private static Server server;

	@Parameter
	Container container;

	/**
	 * An application with an advice takes another way than one without.
	 */
	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		Server.Starting starting = Server.on(container);
		server = (container == Container.TOMCAT) ? starting.start(Chains.class, Advice.class)
				: starting.start(Chains.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "ofFilter", "ofHandlers", "besideMechanism" })
	void answers(FailureCase failure) {
		failure.header("X-Content-Type-Options", "nosniff")
			.header("X-XSS-Protection", "0")
			.header("X-Frame-Options", "DENY")
			.verify(server);
	}

	static Stream<FailureCase> ofFilter() {
		return Stream.of(token("wrong").gives(401, "UNAUTHENTICATED"), token("locked").gives(401, "UNAUTHENTICATED"),
				token("invalid").gives(401, "INVALID_TOKEN")
					.header("WWW-Authenticate", "Bearer error=\"invalid_token\""),
				token("denied").gives(403, "FORBIDDEN"), token("nested").gives(403, "FORBIDDEN"));
	}

	static Stream<FailureCase> ofHandlers() {
		return Stream.of(get("/tokens/ok").gives(401, "UNAUTHENTICATED"),
				get("/tokens/method").gives(401, "UNAUTHENTICATED"),
				get("/tokens/nosuch").gives(401, "UNAUTHENTICATED"),
				get("/tokens/method").header("X-Token", "right").gives(403, "FORBIDDEN"),
				get("/tokens/throws/wrapped").header("X-Token", "right").gives(403, "FORBIDDEN"),
				get("/tokens/throws/credentials").header("X-Token", "right").gives(401, "UNAUTHENTICATED"));
	}

	static Stream<FailureCase> besideMechanism() {
		String encoded = Base64.getEncoder().encodeToString("ann:wrong".getBytes(StandardCharsets.US_ASCII));
		return Stream
			.of(get("/basic/ok").gives(401, "UNAUTHENTICATED"),
					get("/basic/ok").header("Authorization", "Basic " + encoded).gives(401, "UNAUTHENTICATED"))
			.map((failure) -> failure.header("WWW-Authenticate", "Basic realm=\"Realm\", charset=\"UTF-8\""));
	}

	private static Call token(String token) {
		return get("/tokens/ok").header("X-Token", token);
	}

	private static Call get(String path) {
		return Call.get(path).accept("application/json");
	}

	@RestControllerAdvice
	static class Advice {

		@ExceptionHandler(ArithmeticException.class)
		void handle() {
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import({ SecuredService.class, SecuredService.SecuredController.class })
	static class Chains {

		@Bean
		@Order(1)
		SecurityFilterChain basic(HttpSecurity http, AuthenticationEntryPoint entryPoint) throws Exception {
			return http.securityMatcher("/basic/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.httpBasic(Customizer.withDefaults())
				.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(entryPoint))
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain tokens(HttpSecurity http, AuthenticationEntryPoint entryPoint, AccessDeniedHandler denied,
				@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) throws Exception {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.addFilterBefore(new TokenFilter(resolver), UsernamePasswordAuthenticationFilter.class)
				.exceptionHandling(
						(exceptions) -> exceptions.authenticationEntryPoint(entryPoint).accessDeniedHandler(denied))
				.build();
		}

		@Bean
		AuthenticationEntryPoint entryPoint(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
			return (request, response, failure) -> resolver.resolveException(request, response, null, failure);
		}

		@Bean
		AccessDeniedHandler denied(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
			return (request, response, failure) -> resolver.resolveException(request, response, null, failure);
		}

	}

	private static final class TokenFilter extends OncePerRequestFilter {

		private final HandlerExceptionResolver resolver;

		TokenFilter(HandlerExceptionResolver resolver) {
			this.resolver = resolver;
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			try {
				authenticate(request.getHeader("X-Token"));
				chain.doFilter(request, response);
			}
			catch (Exception ex) {
				this.resolver.resolveException(request, response, null, ex);
			}
		}

		private static void authenticate(String token) {
			if ("right".equals(token)) {
				SecurityContextHolder.getContext()
					.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("ann", null,
							AuthorityUtils.createAuthorityList("ROLE_USER")));
			}
			else if (token != null) {
				throw switch (token) {
					case "wrong" -> new BadCredentialsException(FailureCase.MARKER);
					case "locked" -> new LockedException(FailureCase.MARKER);
					case "invalid" -> new InvalidBearerTokenException(FailureCase.MARKER);
					case "denied" -> new AccessDeniedException(FailureCase.MARKER);
					default -> new IllegalStateException(new AccessDeniedException(FailureCase.MARKER));
				};
			}
		}

	}

}
