/**
 * Other services that this one calls with {@code RestClient}, {@code RestTemplate},
 * {@code WebClient}, an HTTP interface or the JDK's client: 502 UPSTREAM_ERROR where one
 * refuses, cannot be reached or gives an answer that cannot be read, 504 UPSTREAM_TIMEOUT
 * where it takes too long. Neither its status nor its header fields nor its body reach
 * our client. Read {@link io.github.errorcontract.cause.upstream.UpstreamFailures} first.
 */
@NullMarked
package io.github.errorcontract.cause.upstream;

import org.jspecify.annotations.NullMarked;
