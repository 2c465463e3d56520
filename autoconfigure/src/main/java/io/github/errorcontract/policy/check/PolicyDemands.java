package io.github.errorcontract.policy.check;

import java.util.List;
import java.util.Locale;

/**
 * What a policy demands of codes.
 *
 * @param codePrefix how each code of a service's own begins, empty for anyhow
 * @param requireDocs whether each code has a documentation link
 * @param requireLanguages the languages that each code is translated to
 */
public record PolicyDemands(String codePrefix, boolean requireDocs, List<Locale> requireLanguages) {

}
