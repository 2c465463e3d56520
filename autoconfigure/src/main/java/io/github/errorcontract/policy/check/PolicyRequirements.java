package io.github.errorcontract.policy.check;

import java.util.List;
import java.util.Locale;

/**
 * Requirements of a policy on error codes.
 *
 * @param codePrefix the prefix of every code that the service defines, empty for none
 * @param requireDocs whether every code must have a documentation link
 * @param requireLanguages the languages that every code must be translated to
 */
record PolicyRequirements(String codePrefix, boolean requireDocs, List<Locale> requireLanguages) {

}
