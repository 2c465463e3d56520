/**
 * Payment by card through another company: declined 402, the provider fails 502, it does
 * not answer in time 504.
 */
@NullMarked
package io.github.errorcontract.sample.payment;

import org.jspecify.annotations.NullMarked;
