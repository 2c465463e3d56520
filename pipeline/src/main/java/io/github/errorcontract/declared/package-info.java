/**
 * The codes that a service declares in Java: enums that implement
 * {@link io.github.errorcontract.ErrorType} and exception classes with
 * {@link io.github.errorcontract.MappedError}.
 * {@link io.github.errorcontract.declared.PackageScan} finds them by their class files,
 * {@link io.github.errorcontract.declared.CodeReader} creates a layer of the catalog from
 * them.
 */
@NullMarked
package io.github.errorcontract.declared;

import org.jspecify.annotations.NullMarked;
