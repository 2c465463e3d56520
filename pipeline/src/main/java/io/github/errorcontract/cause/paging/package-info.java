/**
 * What Spring Data makes of the parameters {@code sort} and {@code page} of a query: a
 * property that the type does not have, an expression that is no property, a page beyond
 * the last one that can be counted, all 400 INVALID_VALUE. Read
 * {@link io.github.errorcontract.cause.paging.PagingFailures} first.
 */
@NullMarked
package io.github.errorcontract.cause.paging;

import org.jspecify.annotations.NullMarked;
