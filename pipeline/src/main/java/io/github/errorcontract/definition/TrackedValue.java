package io.github.errorcontract.definition;

/**
 * A member of the catalogue, and which place said so.
 *
 * @param <T> the type of the value
 * @param value the effective value
 * @param origin the place for people: a file and line or a property source, a class, or
 * {@code built-in}
 */
public record TrackedValue<T>(T value, String origin) {

}
