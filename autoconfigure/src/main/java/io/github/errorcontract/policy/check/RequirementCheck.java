package io.github.errorcontract.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.policy.PolicyFiles;
import io.github.errorcontract.policy.PolicyViolation;
import io.github.errorcontract.property.KeyPath;
import io.github.errorcontract.property.KnownSettings;

/**
 * Finds error codes that do not meet the requirements of the policy.
 */
final class RequirementCheck {

	private final PolicyFiles policy;

	private final PolicyRequirements requirements;

	private final Translations translations;

	private final UnaryOperator<String> origins;

	private final List<PolicyViolation> violations = new ArrayList<>();

	/**
	 * Creates a check.
	 * @param policy the policy, whose codes need no prefix
	 * @param requirements the requirements
	 * @param translations the available translations
	 * @param origins describes the origin of a property
	 */
	RequirementCheck(PolicyFiles policy, PolicyRequirements requirements, Translations translations,
			UnaryOperator<String> origins) {
		this.policy = policy;
		this.requirements = requirements;
		this.translations = translations;
		this.origins = origins;
	}

	/**
	 * Checks codes.
	 * @param codes all entries of the catalog
	 * @return the violations
	 */
	List<PolicyViolation> check(List<CatalogEntry> codes) {
		for (CatalogEntry code : codes) {
			String name = code.code().value();
			if (!name.startsWith(this.requirements.codePrefix()) && isDefinedByService(name)) {
				add(code, "does not have the prefix '%s'".formatted(this.requirements.codePrefix()), "code-prefix");
			}
			if (this.requirements.requireDocs() && code.docs() == null) {
				add(code, "has no documentation link", "require-docs");
			}
			for (Locale language : this.requirements.requireLanguages()) {
				if (!this.translations.isTranslated(name, language)) {
					add(code, "is not translated to '%s'".formatted(language.toLanguageTag()), "require-languages");
				}
			}
		}
		return this.violations;
	}

	private boolean isDefinedByService(String code) {
		String relaxed = KeyPath.relaxed(code);
		return KnownSettings.standard(code) == null && this.policy.byPath()
			.keySet()
			.stream()
			.noneMatch((path) -> path.isCode() && path.code().equals(relaxed));
	}

	private void add(CatalogEntry code, String fact, String requirement) {
		this.violations
			.add(new PolicyViolation(code.code().value(), "The code '%s' %s".formatted(code.code().value(), fact),
					code.code().origin(), this.origins.apply("error-contract.policy." + requirement)));
	}

}
