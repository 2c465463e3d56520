package io.github.errorcontract.format;

/**
 * Media type of a rendered error body.
 *
 * @param mediaType the value of the {@code Content-Type} header
 * @param negotiated whether the media type depends on the {@code Accept} header, which
 * requires {@code Vary: Accept} in the response (RFC 9110, section 12.5.5)
 * @since 0.1.0
 */
public record Representation(String mediaType, boolean negotiated) {

}
