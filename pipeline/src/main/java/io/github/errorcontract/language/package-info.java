/**
 * The built-in texts and their languages:
 * {@link io.github.errorcontract.language.ShippedTexts} contains the texts,
 * {@link io.github.errorcontract.language.ShippedLanguage} is chosen for a request, and
 * {@link io.github.errorcontract.language.ShippedType} marks an error whose text is
 * built-in.
 */
@NullMarked
package io.github.errorcontract.language;

import org.jspecify.annotations.NullMarked;
