/**
 * The exceptions of {@code io.github.errorcontract.exception}, which define their own
 * answer. Read {@link io.github.errorcontract.cause.domain.DomainFailures}.
 */
@NullMarked
package io.github.errorcontract.cause.domain;

import org.jspecify.annotations.NullMarked;
