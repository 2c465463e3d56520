package io.github.errorcontract.acceptance;

import java.util.Base64;
import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.language.ShippedLanguage;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The same error through controller, filter, security chain and container, as far as each
 * of them knows it, in three languages and in both formats.
 */
@FailureTable
class EveryDoorTableTests {

	private static final String CHALLENGE = "Basic realm=\"Realm\", charset=\"UTF-8\"";

	private static Server server;

	private static Server problems;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = service(container).start();
		problems = service(container).with("error-contract.body.format=problem").start();
	}

	private static Server.Starting service(Container container) {
		return Server.on(container)
			.with("server.servlet.context-path=/shop", "error-contract.headers.challenge=" + CHALLENGE)
			.and(OneService.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
		problems.close();
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("lines")
	void answersWithEnvelope(BuiltInError error, ShippedLanguage language, Call call) {
		failure(error, language, call.accept("application/json")).verify(server);
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("lines")
	void answersWithProblemThatIsAskedFor(BuiltInError error, ShippedLanguage language, Call call) {
		failure(error, language, call.accept("application/problem+json")).asProblem().verify(server);
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("lines")
	void answersWithProblemInAnyCase(BuiltInError error, ShippedLanguage language, Call call) {
		failure(error, language, call.accept("application/json")).asProblem().inAnyCase().verify(problems);
	}

	private static FailureCase failure(BuiltInError error, ShippedLanguage language, Call call) {
		FailureCase failure = call.header("Accept-Language", language.tag())
			.gives(error.status(), error.code())
			.in(language);
		return (error == BuiltInError.UNAUTHENTICATED) ? failure.header("WWW-Authenticate", CHALLENGE) : failure;
	}

	static Stream<Arguments> lines() {
		return Stream.of(ShippedLanguage.GERMAN, ShippedLanguage.JAPANESE, ShippedLanguage.ENGLISH)
			.flatMap((language) -> Stream
				.of(BuiltInError.INVALID_REQUEST, BuiltInError.UNAUTHENTICATED, BuiltInError.FORBIDDEN,
						BuiltInError.NOT_FOUND, BuiltInError.SERVICE_UNAVAILABLE)
				.flatMap((error) -> calls(error).map((call) -> Arguments.of(error, language, call))));
	}

	private static Stream<Call> calls(BuiltInError error) {
		Stream<Call> own = Stream.of("/shop/controller/", "/shop/filter/").map((path) -> Call.get(path + error));
		return Stream.concat(own, callsOfOthers(error));
	}

	/**
	 * What Spring Security refuses, and the container.
	 */
	private static Stream<Call> callsOfOthers(BuiltInError error) {
		return switch (error) {
			case INVALID_REQUEST -> Stream.of(Call.get("/shop/guarded/a;b=c"), Call.get("/shop/a%2fb").alone());
			case UNAUTHENTICATED -> Stream.of(Call.get("/shop/guarded/ok"));
			case FORBIDDEN -> Stream.of(as("ann", "/shop/guarded/admin"));
			case SERVICE_UNAVAILABLE -> Stream.of(as("broken", "/shop/guarded/ok"));
			case NOT_FOUND -> Stream.of(Call.get("/outside-of-the-context-path"));
			default -> throw new IllegalArgumentException(error.code());
		};
	}

	private static Call as(String user, String path) {
		return Call.get(path)
			.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":right").getBytes()));
	}

	@Configuration(proxyBeanMethods = false)
	@Import({ SecuredService.class, OneController.class })
	static class OneService {

		@Bean
		Filter failing() {
			return (request, response, chain) -> {
				String path = ((HttpServletRequest) request).getServletPath();
				if (path.startsWith("/filter/")) {
					throw new ApiException(BuiltInError.valueOf(path.substring("/filter/".length())));
				}
				chain.doFilter(request, response);
			};
		}

		@Bean
		SecurityFilterChain guarded(HttpSecurity http) throws Exception {
			return http.securityMatcher("/guarded/**")
				.authorizeHttpRequests((requests) -> requests.requestMatchers("/guarded/admin")
					.hasRole("ADMIN")
					.anyRequest()
					.authenticated())
				.httpBasic(Customizer.withDefaults())
				.headers((headers) -> headers.disable())
				.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.build();
		}

	}

	@RestController
	static class OneController {

		@GetMapping("/controller/{error}")
		void fail(@PathVariable BuiltInError error) {
			throw new ApiException(error);
		}

	}

}
