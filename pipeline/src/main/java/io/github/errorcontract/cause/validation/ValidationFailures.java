package io.github.errorcontract.cause.validation;

import java.util.Map;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.input.FieldNames;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures of validation and data binding.
 */
public final class ValidationFailures implements CauseMappers {

	private final Settings settings;

	/**
	 * Creates the family.
	 * @param settings what the application has set
	 */
	public ValidationFailures(Settings settings) {
		this.settings = settings;
	}

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.web.bind.MethodArgumentNotValidException" -> new InvalidArgument(this.settings);
			case "org.springframework.validation.BindException" -> new InvalidBinding(this.settings);
			case "org.springframework.web.method.annotation.HandlerMethodValidationException" ->
				new InvalidArguments(this.settings, InputSource::ofHandler);
			case "org.springframework.validation.method.MethodValidationException" ->
				new InvalidArguments(this.settings, HandlerMethods::source);
			case "org.springframework.data.rest.core.RepositoryConstraintViolationException" ->
				new InvalidEntity(this.settings);
			case "jakarta.validation.ConstraintViolationException" -> new ViolatedConstraints(this.settings);
			default -> null;
		};
	}

	/**
	 * What {@code error-contract.validation} sets.
	 *
	 */
	public static final class Settings {

		private final DetailCodes codes;

		private final boolean includeRejectedValues;

		private final FieldNames names;

		private final boolean missingValues;

		/**
		 * Creates settings with the names of Java.
		 * @param codes the codes of details by the name of the constraint, which the
		 * field, or the object and the field, may come before
		 * @param includeRejectedValues whether details echo what the client sent
		 */
		public Settings(Map<String, String> codes, boolean includeRejectedValues) {
			this(new DetailCodes(codes), includeRejectedValues, FieldNames.JAVA, false);
		}

		private Settings(DetailCodes codes, boolean includeRejectedValues, FieldNames names, boolean missingValues) {
			this.codes = codes;
			this.includeRejectedValues = includeRejectedValues;
			this.names = names;
			this.missingValues = missingValues;
		}

		/**
		 * Names the fields of bodies.
		 * @param bodyNames how they are named
		 * @return the same settings with these names
		 */
		public Settings withNames(FieldNames bodyNames) {
			return new Settings(this.codes, this.includeRejectedValues, bodyNames, this.missingValues);
		}

		/**
		 * Tells missing values from refused ones.
		 * @return the same settings, with a 400 where nothing but values is missing
		 */
		public Settings withMissingValues() {
			return new Settings(this.codes, this.includeRejectedValues, this.names, true);
		}

		DetailCodes codes() {
			return this.codes;
		}

		boolean includeRejectedValues() {
			return this.includeRejectedValues;
		}

		FieldNames names() {
			return this.names;
		}

		boolean missingValues() {
			return this.missingValues;
		}

	}

}
