package io.github.errorcontract.house;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;

import io.netty.handler.timeout.ReadTimeoutException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.reactive.function.UnsupportedMediaTypeException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/**
 * Samples of the section on other services. The answers of those services have header
 * fields that none of ours may have.
 */
final class UpstreamSamples {

	private static final HttpHeaders HEADERS = headers();

	static final List<Throwable> ALL = List.of(
			HttpClientErrorException.create(HttpStatus.TOO_MANY_REQUESTS, "", HEADERS, new byte[0], null),
			new ResourceAccessException("reset"), new ResourceAccessException("slow", new SocketTimeoutException()),
			WebClientResponseException.create(401, "", HEADERS, new byte[0], null),
			WebClientResponseException.create(200, "", HEADERS, new byte[0], null)
				.initCause(ReadTimeoutException.INSTANCE),
			unanswered(new ConnectException()), unanswered(ReadTimeoutException.INSTANCE),
			unanswered(new UnsupportedMediaTypeException(MediaType.IMAGE_PNG, List.of())),
			new OAuth2AuthorizationException(new OAuth2Error("invalid_grant")),
			new OAuth2AuthorizationException(new OAuth2Error("none"), new SocketTimeoutException()));

	private UpstreamSamples() {
	}

	private static WebClientRequestException unanswered(Throwable cause) {
		return new WebClientRequestException(cause, HttpMethod.GET, URI.create("http://inside"), HEADERS);
	}

	private static HttpHeaders headers() {
		HttpHeaders headers = new HttpHeaders();
		headers.set("WWW-Authenticate", "Basic realm=\"inside\"");
		headers.set("Retry-After", "7");
		return headers;
	}

}
