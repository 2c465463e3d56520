package io.github.errorcontract.cause.validation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.naming.RelaxedNames;
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
	 * @param codes the codes of details by the simple name of the constraint, in any
	 * spelling that {@link RelaxedNames} takes for the same
	 * @param includeRejectedValues whether details echo what the client sent
	 */
	public record Settings(Map<String, String> codes, boolean includeRejectedValues) {

		/**
		 * Copies the codes.
		 */
		public Settings {
			Map<String, String> relaxed = new TreeMap<>(RelaxedNames.ORDER);
			relaxed.putAll(codes);
			codes = Collections.unmodifiableMap(relaxed);
		}

	}

}
