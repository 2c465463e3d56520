package io.github.errorcontract.format;

/**
 * What a body was written as.
 *
 * @param mediaType the value of {@code Content-Type}
 * @param negotiated whether another {@code Accept} could have led to another answer, so
 * that the response says {@code Vary: Accept} (RFC 9110, section 12.5.5)
 */
public record Representation(String mediaType, boolean negotiated) {

}
