package io.github.errorcontract.configured;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.naming.NearMiss;
import io.github.errorcontract.naming.RelaxedNames;
import io.github.errorcontract.property.PropertyOrigin;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Refuses names of constraints that are nearly those of Bean Validation, unless there is
 * a class of that name.
 */
public final class ConstraintNameCheck {

	private static final String PROPERTY = "error-contract.validation.codes.";

	/** The constraints of Jakarta Validation, and those of Hibernate Validator in use. */
	private static final List<String> KNOWN = List.of("AssertFalse", "AssertTrue", "CreditCardNumber", "DecimalMax",
			"DecimalMin", "Digits", "Email", "Future", "FutureOrPresent", "ISBN", "Length", "Max", "Min", "Negative",
			"NegativeOrZero", "NotBlank", "NotEmpty", "NotNull", "Null", "Past", "PastOrPresent", "Pattern", "Positive",
			"PositiveOrZero", "Range", "Size", "UniqueElements", "URL", "UUID");

	private final Environment environment;

	/**
	 * Creates the check.
	 * @param environment where the names come from
	 */
	public ConstraintNameCheck(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Checks the codes of details.
	 * @param codes the codes by constraint, which a path may precede
	 * @throws InvalidContractException if a constraint is probably misspelled
	 */
	public void check(Map<String, String> codes) {
		for (String key : codes.keySet()) {
			String name = key.substring(key.lastIndexOf('.') + 1);
			String meant = meant(name);
			if (meant != null && !isClass(name)) {
				String path = PROPERTY + key.substring(0, key.length() - name.length());
				throw new InvalidContractException(
						"The constraint '%s' in '%s' is unknown (%s).".formatted(HeaderSyntax.printable(name),
								HeaderSyntax.printable(path + name),
								PropertyOrigin.of(PROPERTY + key, this.environment)),
						"Did you mean '%s'? Correct or remove '%s'.".formatted(path + meant,
								HeaderSyntax.printable(path + name)));
			}
		}
	}

	private static @Nullable String meant(String name) {
		for (String known : KNOWN) {
			if (RelaxedNames.same(known, name)) {
				return null;
			}
		}
		return NearMiss.find(name, KNOWN, 1);
	}

	/**
	 * Tells whether a constraint of this name may be the application's own. Only a name
	 * that is nearly a known one is searched for.
	 */
	private static boolean isClass(String name) {
		PathMatchingResourcePatternResolver classes = new PathMatchingResourcePatternResolver();
		try {
			return classes.getResources("classpath*:**/" + name + ".class").length > 0
					|| classes.getResources("classpath*:**/*$" + name + ".class").length > 0;
		}
		catch (IOException ex) {
			return true;
		}
	}

}
