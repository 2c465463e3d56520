package io.github.errorcontract.acceptance;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.io.Decoders;
import io.jsonwebtoken.security.Keys;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Token filters of services without a resource server, which let out what the library
 * throws that they have chosen.
 */
@FailureTable
class TokenLibraryTableTests {

	private static final byte[] SECRET = "a key of the tests, 256 bits long".getBytes(StandardCharsets.US_ASCII);

	private static final SecretKey KEY = new SecretKeySpec(SECRET, "HmacSHA256");

	private static final String OF_UNKNOWN_KEY = SecuredService.jwtOfUnknownKey();

	/** How each library verifies a token. */
	private static final Map<String, Verification> LIBRARIES = Map.of("jjwt",
			(token) -> Jwts.parser().verifyWith(KEY).build().parseSignedClaims(token), "auth0",
			(token) -> JWT.require(Algorithm.HMAC256(SECRET)).build().verify(token), "nimbus",
			(token) -> nimbus().process(token, null), "spring",
			(token) -> NimbusJwtDecoder.withSecretKey(KEY).build().decode(token));

	/** What is wrong with the service and not with a token. */
	private static final Map<String, Verification> OWN_FAULTS = Map.of("jjwt-key",
			(token) -> Keys.hmacShaKeyFor(new byte[8]), "jjwt-secret", (token) -> Decoders.BASE64.decode("no secret!"),
			"jjwt-signing", (token) -> Jwts.builder().subject("ann").signWith(KEY, Jwts.SIG.HS512).compact(),
			"auth0-signing", (token) -> JWT.create().sign(Algorithm.RSA256(null, null)), "spring-signing",
			(token) -> new NimbusJwtEncoder((selector, context) -> List.of())
				.encode(JwtEncoderParameters.from(JwtClaimsSet.builder().subject("ann").build())),
			"spring-keys",
			(token) -> NimbusJwtDecoder.withJwkSetUri("http://localhost:1/keys").build().decode(OF_UNKNOWN_KEY),
			"nimbus-keys", (token) -> nimbusOfUnreachableKeys().process(OF_UNKNOWN_KEY, null));

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("error-contract.logging.server-errors=off")
			.start(TokenFilters.class, VerifyingController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "invalid", "invalidInControllers", "ownFaults" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> invalid() {
		String past = token(KEY, Instant.parse("2020-01-01T00:00:00Z"));
		String foreign = token(new SecretKeySpec(new byte[32], "HmacSHA256"), Instant.parse("2099-01-01T00:00:00Z"));
		String other = OF_UNKNOWN_KEY;
		String longer = token(new SecretKeySpec(new byte[64], "HmacSHA512"), Instant.parse("2099-01-01T00:00:00Z"));
		Stream<FailureCase> common = LIBRARIES.keySet()
			.stream()
			.sorted()
			.flatMap((library) -> Stream.of(past, foreign, other, longer).map((token) -> invalid(library, token)));
		return Stream.concat(common, Stream.of("jjwt", "auth0", "spring")
			.flatMap((library) -> Stream.of("x", "a.b.c", "%.%.%", "..").map((token) -> invalid(library, token))));
	}

	static Stream<FailureCase> invalidInControllers() {
		return LIBRARIES.keySet()
			.stream()
			.sorted()
			.map((library) -> invalid(Call.get("/verify/" + library + "/" + token(KEY, Instant.EPOCH))));
	}

	static Stream<FailureCase> ownFaults() {
		return OWN_FAULTS.keySet()
			.stream()
			.sorted()
			.map((fault) -> Call.get("/filtered/" + fault)
				.header("Authorization", "Bearer any")
				.gives(500, "INTERNAL_ERROR"));
	}

	private static FailureCase invalid(String library, String token) {
		return invalid(Call.get("/filtered/" + library).header("Authorization", "Bearer " + token));
	}

	private static FailureCase invalid(Call call) {
		return call.gives(401, "INVALID_TOKEN").header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
	}

	private static String token(SecretKey key, Instant expiry) {
		return Jwts.builder().subject("ann").expiration(Date.from(expiry)).signWith(key).compact();
	}

	private static DefaultJWTProcessor<SecurityContext> nimbus() {
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.HS256, new ImmutableSecret<>(KEY)));
		return processor;
	}

	private static DefaultJWTProcessor<SecurityContext> nimbusOfUnreachableKeys() throws Exception {
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256,
				JWKSourceBuilder.create(URI.create("http://localhost:1/keys").toURL()).build()));
		return processor;
	}

	interface Verification {

		Object of(String token) throws Exception;

	}

	@RestController
	static class VerifyingController {

		@GetMapping("/verify/{library}/{token}")
		Object verify(@PathVariable String library, @PathVariable String token) throws Exception {
			return LIBRARIES.get(library).of(token);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TokenFilters {

		@Bean
		FilterRegistrationBean<Filter> verifying() {
			FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
				HttpServletRequest httpRequest = (HttpServletRequest) request;
				verify(httpRequest.getRequestURI().substring("/filtered/".length()),
						httpRequest.getHeader("Authorization").substring("Bearer ".length()));
				chain.doFilter(request, response);
			});
			registration.addUrlPatterns("/filtered/*");
			return registration;
		}

		private static void verify(String library, String token) throws ServletException {
			try {
				LIBRARIES.getOrDefault(library, OWN_FAULTS.get(library)).of(token);
			}
			catch (RuntimeException ex) {
				throw ex;
			}
			catch (Exception ex) {
				throw new ServletException(ex);
			}
		}

	}

}
