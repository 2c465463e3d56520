package io.github.errorcontract.headers;

/**
 * The header field that carries the request ID. A service without request IDs has no such
 * bean.
 *
 * @param name the name of the field
 */
public record RequestIdHeader(String name) {

}
