package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Chains of every kind at once, written as users write them, and nothing for the
 * contract.
 */
@Configuration(proxyBeanMethods = false)
@Import({ SecuredService.class, SecuredService.SecuredController.class })
class SecurityChains {

	@Bean
	@Order(1)
	SecurityFilterChain basic(HttpSecurity http) throws Exception {
		return http.securityMatcher("/basic/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/basic/scoped")
				.hasRole("ADMIN")
				.anyRequest()
				.authenticated())
			.httpBasic(Customizer.withDefaults())
			.csrf((csrf) -> csrf.disable())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.cors((cors) -> cors.configurationSource(shopOnly()))
			.build();
	}

	private static UrlBasedCorsConfigurationSource shopOnly() {
		CorsConfiguration configuration = new CorsConfiguration();
		configuration.setAllowedOrigins(List.of("https://shop.example"));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/**", configuration);
		return source;
	}

	@Bean
	@Order(2)
	SecurityFilterChain jwt(HttpSecurity http) throws Exception {
		return http.securityMatcher("/jwt/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/jwt/scoped")
				.hasAuthority("SCOPE_orders")
				.anyRequest()
				.authenticated())
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults()))
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain opaque(HttpSecurity http, Introspection introspection) throws Exception {
		return http.securityMatcher("/opaque/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.oauth2ResourceServer((server) -> server.bearerTokenResolver(headerOrParameter())
				.opaqueToken((token) -> token.introspectionUri("http://localhost:" + introspection.port() + "/")
					.introspectionClientCredentials("service", "secret")))
			.build();
	}

	private static BearerTokenResolver headerOrParameter() {
		DefaultBearerTokenResolver resolver = new DefaultBearerTokenResolver();
		resolver.setAllowUriQueryParameter(true);
		return resolver;
	}

	@Bean
	@Order(4)
	SecurityFilterChain jwkSetThatIsDown(HttpSecurity http) throws Exception {
		return http.securityMatcher("/jwks/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.oauth2ResourceServer(
					(server) -> server.jwt((jwt) -> jwt.jwkSetUri("http://localhost:" + closedPort() + "/jwks")))
			.build();
	}

	private static int closedPort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Bean
	@Order(5)
	SecurityFilterChain form(HttpSecurity http) throws Exception {
		return http.securityMatcher("/form/**", "/login", "/logout")
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.formLogin(Customizer.withDefaults())
			.sessionManagement((sessions) -> sessions.maximumSessions(1))
			.build();
	}

	@Bean
	@Order(6)
	SecurityFilterChain furtherFactor(HttpSecurity http) throws Exception {
		return http.securityMatcher("/factor/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().hasAuthority("FACTOR_PASSWORD"))
			.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults()))
			.formLogin(Customizer.withDefaults())
			.build();
	}

	@Bean
	@Order(7)
	SecurityFilterChain wrapped(HttpSecurity http) throws Exception {
		return new OwnChain(http.securityMatcher("/wrapped/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/wrapped/authenticate")
				.permitAll()
				.anyRequest()
				.authenticated())
			.formLogin(Customizer.withDefaults())
			.build());
	}

	@Bean
	@Order(8)
	SecurityFilterChain open(HttpSecurity http) throws Exception {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.addFilterBefore(new OwnTokenFilter(), UsernamePasswordAuthenticationFilter.class)
			.build();
	}

	@Bean
	WebSecurityCustomizer ignored() {
		return (web) -> web.ignoring().requestMatchers("/ignored/**");
	}

	@Bean
	Introspection introspection() throws IOException {
		return Introspection.start();
	}

	private record OwnChain(SecurityFilterChain chain) implements SecurityFilterChain {

		@Override
		public boolean matches(HttpServletRequest request) {
			return this.chain.matches(request);
		}

		@Override
		public List<Filter> getFilters() {
			return this.chain.getFilters();
		}

	}

	/**
	 * What those write who know nothing of resource servers.
	 */
	private static final class OwnTokenFilter extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			String token = request.getHeader("X-Token");
			if (token == null) {
				chain.doFilter(request, response);
				return;
			}
			throw token.equals("wrong") ? new BadCredentialsException(FailureCase.MARKER)
					: new IllegalStateException(FailureCase.MARKER);
		}

	}

	/**
	 * Another service that knows the opaque tokens.
	 */
	record Introspection(HttpServer server) implements AutoCloseable {

		static Introspection start() throws IOException {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/", Introspection::answer);
			server.start();
			return new Introspection(server);
		}

		int port() {
			return this.server.getAddress().getPort();
		}

		private static void answer(HttpExchange exchange) throws IOException {
			String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			byte[] body = ("{\"active\":" + form.contains("token=good") + ",\"sub\":\"ann\"}")
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(form.contains("token=down") ? 500 : 200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		}

		@Override
		public void close() {
			this.server.stop(0);
		}

	}

}
