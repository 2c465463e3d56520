/**
 * Customers. A taken email is a conflict with a code of the service's own; that customers
 * with orders cannot be deleted is left to the foreign key and still a proper answer.
 */
@NullMarked
package io.github.errorcontract.sample.customer;

import org.jspecify.annotations.NullMarked;
