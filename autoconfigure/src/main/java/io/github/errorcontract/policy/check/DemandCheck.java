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
 * Finds the codes that are not as the policy demands.
 */
public final class DemandCheck {

	private final PolicyFiles policy;

	private final PolicyDemands demands;

	private final Translations translations;

	private final UnaryOperator<String> places;

	private final List<PolicyViolation> violations = new ArrayList<>();

	/**
	 * Creates a check.
	 * @param policy the policy, whose own codes need no prefix
	 * @param demands what is demanded
	 * @param translations the texts that there are
	 * @param places tells where a property is, for people
	 */
	public DemandCheck(PolicyFiles policy, PolicyDemands demands, Translations translations,
			UnaryOperator<String> places) {
		this.policy = policy;
		this.demands = demands;
		this.translations = translations;
		this.places = places;
	}

	/**
	 * Checks codes.
	 * @param codes all entries of the catalogue
	 * @return what is missing
	 */
	public List<PolicyViolation> check(List<CatalogEntry> codes) {
		for (CatalogEntry code : codes) {
			String name = code.code().value();
			if (!name.startsWith(this.demands.codePrefix()) && isOfService(name)) {
				add(code, "does not have the prefix '%s'".formatted(this.demands.codePrefix()), "code-prefix");
			}
			if (this.demands.requireDocs() && code.docs() == null) {
				add(code, "has no documentation link", "require-docs");
			}
			for (Locale language : this.demands.requireLanguages()) {
				if (!this.translations.has(name, language)) {
					add(code, "has no text in the language '%s'".formatted(language.toLanguageTag()),
							"require-languages");
				}
			}
		}
		return this.violations;
	}

	private boolean isOfService(String code) {
		String relaxed = KeyPath.relaxed(code);
		return KnownSettings.standard(code) == null && this.policy.byPath()
			.keySet()
			.stream()
			.noneMatch((path) -> path.isCode() && path.code().equals(relaxed));
	}

	private void add(CatalogEntry code, String fact, String demand) {
		this.violations
			.add(new PolicyViolation(code.code().value(), "The code '%s' %s".formatted(code.code().value(), fact),
					code.code().origin(), this.places.apply("error-contract.policy." + demand)));
	}

}
