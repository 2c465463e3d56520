package io.github.errorcontract.cause.upstream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Clients that make a call look like one of Java: Feign, gRPC, the SDK of AWS, Spring's
 * for SOAP and LDAP, and that for the tokens of OAuth 2.0. A request that could not even
 * be made of its arguments is the fault of this service, and so is one for which the user
 * has not given consent yet, unless Spring Security's filter asks for it.
 */
final class RemoteCalls {

	private RemoteCalls() {
	}

	static @Nullable ErrorMapper find(String name) {
		ErrorMapper mapper = ofSpring(name);
		return (mapper != null) ? mapper : ofLibrary(name);
	}

	private static @Nullable ErrorMapper ofSpring(String name) {
		return switch (name) {
			case "org.springframework.ws.client.WebServiceIOException",
					"org.springframework.ws.client.WebServiceTransportException",
					"org.springframework.ws.soap.client.SoapFaultClientException",
					"org.springframework.ldap.CommunicationException",
					"org.springframework.ldap.ServiceUnavailableException",
					"org.springframework.security.oauth2.core.OAuth2AuthorizationException" ->
				UpstreamFailure::map;
			case "org.springframework.ldap.TimeLimitExceededException" -> FixedAnswer.of(BuiltInError.UPSTREAM_TIMEOUT);
			case "org.springframework.security.oauth2.client.ClientAuthorizationRequiredException" ->
				FixedAnswer.of(BuiltInError.INTERNAL_ERROR);
			default -> null;
		};
	}

	private static @Nullable ErrorMapper ofLibrary(String name) {
		return switch (name) {
			case "feign.FeignException" -> UpstreamFailure::map;
			case "feign.codec.EncodeException" -> FixedAnswer.of(BuiltInError.INTERNAL_ERROR);
			case "io.grpc.StatusRuntimeException", "io.grpc.StatusException" -> GrpcStatus::map;
			case "software.amazon.awssdk.core.exception.SdkClientException" -> UpstreamFailure::ofTransport;
			case "software.amazon.awssdk.core.exception.SdkServiceException",
					"software.amazon.awssdk.core.exception.Crc32MismatchException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_ERROR);
			case "software.amazon.awssdk.core.exception.ApiCallTimeoutException",
					"software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException" ->
				FixedAnswer.of(BuiltInError.UPSTREAM_TIMEOUT);
			default -> null;
		};
	}

}
