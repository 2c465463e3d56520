package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import javax.crypto.spec.SecretKeySpec;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.UpstreamTimeoutException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The users, tokens and endpoints of a service with Spring Security.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
		SecurityFilterAutoConfiguration.class })
@EnableMethodSecurity
class SecuredService {

	private static final byte[] KEY = "a key of the tests, 256 bits long".getBytes(StandardCharsets.US_ASCII);

	static String jwt(String scope, Instant expiry) {
		return jwt(scope, expiry, KEY);
	}

	static String jwt(String scope, Instant expiry, byte[] key) {
		try {
			SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256),
					new JWTClaimsSet.Builder().subject("ann")
						.claim("scope", scope)
						.expirationTime(Date.from(expiry))
						.build());
			jwt.sign(new MACSigner(key));
			return jwt.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A token whose key has to be fetched.
	 */
	static String jwtOfUnknownKey() {
		try {
			SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), new JWTClaimsSet.Builder().build());
			KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
			keys.initialize(2048);
			jwt.sign(new RSASSASigner(keys.generateKeyPair().getPrivate()));
			return jwt.serialize();
		}
		catch (JOSEException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Bean
	JwtDecoder jwtDecoder() {
		return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(KEY, "HmacSHA256")).build();
	}

	@Bean
	UserDetailsService users() {
		return SecuredService::user;
	}

	private static UserDetails user(String name) {
		User.UserBuilder user = User.withUsername(name).password("{noop}right").roles("USER");
		return switch (name) {
			case "ann" -> user.build();
			case "admin" -> user.roles("ADMIN").build();
			case "disabled" -> user.disabled(true).build();
			case "locked" -> user.accountLocked(true).build();
			case "expired" -> user.accountExpired(true).build();
			case "stale" -> user.credentialsExpired(true).build();
			case "broken" -> throw new IllegalStateException(FailureCase.MARKER);
			case "slow" -> throw new UpstreamTimeoutException();
			case "nobody-found" -> throw new NotFoundException(FailureCase.MARKER);
			case "no-row" -> throw new EmptyResultDataAccessException(FailureCase.MARKER, 1);
			case "null" -> null;
			case "no-element" -> throw new NoSuchElementException(FailureCase.MARKER);
			default -> throw new UsernameNotFoundException(FailureCase.MARKER);
		};
	}

	@RestController
	static class SecuredController {

		@GetMapping("/{chain}/ok")
		String get(@PathVariable String chain) {
			return chain;
		}

		@PostMapping("/{chain}/ok")
		String post(@PathVariable String chain) {
			return chain;
		}

		@GetMapping("/{chain}/scoped")
		String scoped(@PathVariable String chain) {
			return chain;
		}

		@GetMapping("/{chain}/method")
		@PreAuthorize("hasRole('ADMIN')")
		String method(@PathVariable String chain) {
			return chain;
		}

		@GetMapping("/{chain}/callable")
		Callable<String> callable(@PathVariable String chain) {
			return () -> {
				throw new AccessDeniedException(FailureCase.MARKER);
			};
		}

		@GetMapping("/{chain}/throws/{kind}")
		String fail(@PathVariable String kind) throws Exception {
			throw switch (kind) {
				case "denied" -> new AccessDeniedException(FailureCase.MARKER);
				case "wrapped" -> new ExecutionException(new AccessDeniedException(FailureCase.MARKER));
				case "credentials" -> new BadCredentialsException(FailureCase.MARKER);
				default -> new IllegalStateException(FailureCase.MARKER);
			};
		}

		@GetMapping("/{chain}/authenticate")
		void authenticate(HttpServletRequest request, HttpServletResponse response)
				throws IOException, ServletException {
			request.authenticate(response);
		}

		@GetMapping("/{chain}/who")
		List<String> who(HttpServletRequest request) {
			return List.of(String.valueOf(request.getRemoteUser()));
		}

	}

}
