/**
 * The texts of an error and its details, from the exception, the application's message
 * source, the configuration or the built-in translations, and their language. Read
 * {@link io.github.errorcontract.message.ErrorMessages} first.
 */
@NullMarked
package io.github.errorcontract.message;

import org.jspecify.annotations.NullMarked;
