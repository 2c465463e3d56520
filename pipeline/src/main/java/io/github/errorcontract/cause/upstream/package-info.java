/**
 * Other systems that this service calls, with {@code RestClient}, {@code RestTemplate},
 * {@code WebClient}, an HTTP interface, the clients of the JDK and of Apache, Feign,
 * gRPC, Kafka, AMQP, JMS, Jakarta Mail, the SDK of AWS, SOAP, LDAP or OAuth 2.0: 502
 * UPSTREAM_ERROR if one returns an error, is unreachable or sends an unreadable response,
 * 504 UPSTREAM_TIMEOUT if it takes too long. Its status, header fields and body are never
 * passed on to the client. Read
 * {@link io.github.errorcontract.cause.upstream.UpstreamFailures} first.
 */
@NullMarked
package io.github.errorcontract.cause.upstream;

import org.jspecify.annotations.NullMarked;
