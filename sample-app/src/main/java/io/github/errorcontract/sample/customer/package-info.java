/**
 * Customers. That an email is taken, and that a customer with orders cannot be deleted,
 * is left to the constraints of the database; the configuration gives the first a code of
 * the service's own.
 */
@NullMarked
package io.github.errorcontract.sample.customer;

import org.jspecify.annotations.NullMarked;
