package io.github.errorcontract.property;

/**
 * Marks a JavaBean that is bound to one group of keys, which
 * {@code @ConfigurationProperties} names. {@code META-INF/spring.factories} lists all of
 * them, so that their keys are known where a feature is absent, and without a dependency
 * on the feature.
 */
public interface PropertyGroup {

}
