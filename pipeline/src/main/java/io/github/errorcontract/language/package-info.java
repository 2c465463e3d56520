/**
 * The texts that are shipped, in the languages that are shipped:
 * {@link io.github.errorcontract.language.ShippedTexts} has them,
 * {@link io.github.errorcontract.language.ShippedLanguage} is chosen for a request,
 * {@link io.github.errorcontract.language.ShippedType} marks an error whose text is ours
 * and not a developer's.
 */
@NullMarked
package io.github.errorcontract.language;

import org.jspecify.annotations.NullMarked;
