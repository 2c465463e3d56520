/**
 * Files that belong to an order, up to a quota.
 */
@NullMarked
package io.github.errorcontract.sample.attachment;

import org.jspecify.annotations.NullMarked;
