package io.github.errorcontract.configured;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.property.PropertyOrigin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Reads the catalogue from each property source by itself, so that a source that
 * contradicts itself is told from one that overrides another.
 */
public final class CatalogLayers {

	private static final String PREFIX = "error-contract.errors";

	private static final String VALIDATION_STATUS = "error-contract.validation.status";

	private static final Bindable<Map<String, ErrorDefinitionProperties>> DEFINITIONS = Bindable.mapOf(String.class,
			ErrorDefinitionProperties.class);

	private CatalogLayers() {
	}

	/**
	 * Reads the layers.
	 * @param settings the settings
	 * @param environment the property sources
	 * @param code what the code declares
	 * @return the layers that define something, strongest first
	 * @throws InvalidContractException if a property source contradicts itself
	 */
	public static List<CatalogLayer> read(Settings settings, Environment environment, CodeLayer code) {
		List<CatalogLayer> layers = new ArrayList<>();
		if (!settings.errors().isEmpty()) {
			for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
				layers.add(read(source, environment));
			}
		}
		layers.removeIf((layer) -> layer.definitions().isEmpty());
		Integer validationStatus = settings.validationStatus();
		if (validationStatus != null) {
			ErrorDefinition validation = definition(BuiltInError.VALIDATION_ERROR.code(), validationStatus, null);
			layers.add(new CatalogLayer(VALIDATION_STATUS, false, List.of(validation),
					(name, member) -> PropertyOrigin.of(VALIDATION_STATUS, environment)));
		}
		if (!settings.constraints().isEmpty()) {
			layers.add(new ConstraintCodes(settings.errors(), code).layer(settings.constraints()));
		}
		return layers;
	}

	private static CatalogLayer read(ConfigurationPropertySource source, Environment environment) {
		Binder binder = new Binder(List.of(source), new PropertySourcesPlaceholdersResolver(environment));
		List<ErrorDefinition> definitions = new ArrayList<>();
		binder.bind(PREFIX, DEFINITIONS, BindHandler.DEFAULT)
			.orElse(Map.of())
			.forEach((code, definition) -> definitions.add(definition(code, definition)));
		Object underlying = source.getUnderlyingSource();
		if (!definitions.isEmpty() && underlying instanceof EnumerablePropertySource<?> enumerable) {
			SpellingConflicts.refuse(enumerable);
		}
		return new CatalogLayer(PropertyOrigin.of(source), underlying instanceof SystemEnvironmentPropertySource,
				definitions, (code, member) -> PropertyOrigin.of(property(code, member), source));
	}

	private static String property(String code, String member) {
		return PREFIX + "." + code + (member.isEmpty() ? "" : "." + member);
	}

	private static ErrorDefinition definition(String code, ErrorDefinitionProperties definition) {
		return ErrorDefinition.builder(code)
			.status(definition.getStatus())
			.message(definition.getMessage())
			.exceptions(definition.getExceptions())
			.headers(definition.getHeaders())
			.retryAfter(definition.getRetryAfter())
			.retryable(definition.getRetryable())
			.exposeMessage(definition.getExposeMessage())
			.logLevel(definition.getLogLevel())
			.stackTrace(definition.getStackTrace())
			.disguiseAs(definition.getDisguiseAs())
			.docs(definition.getDocs())
			.build();
	}

	static ErrorDefinition definition(String code, int status, @Nullable String message) {
		return ErrorDefinition.builder(code).status(status).message(message).build();
	}

	/**
	 * The settings that say something about codes.
	 *
	 * @param errors the definitions by code
	 * @param constraints the constraints by name
	 * @param validationStatus the status of validation errors, null for the default
	 */
	public record Settings(Map<String, ErrorDefinitionProperties> errors, Map<String, ConstraintProperties> constraints,
			@Nullable Integer validationStatus) {

	}

}
