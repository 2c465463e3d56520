/**
 * How codes are defined: by properties
 * ({@link io.github.errorcontract.definition.ErrorDefinition}), one layer for each
 * property source, and in code ({@link io.github.errorcontract.definition.DeclaredCode}).
 * A contradiction is an
 * {@link io.github.errorcontract.definition.InvalidContractException} that prevents
 * startup.
 */
@NullMarked
package io.github.errorcontract.definition;

import org.jspecify.annotations.NullMarked;
