/**
 * The page about the service's errors, for the developers of its clients, where
 * {@code error-contract.page.enabled} is on:
 * {@link io.github.errorcontract.page.ErrorPagesMapping} serves what
 * {@link io.github.errorcontract.page.ErrorPages} makes of what clients may know.
 */
@NullMarked
package io.github.errorcontract.page;

import org.jspecify.annotations.NullMarked;
