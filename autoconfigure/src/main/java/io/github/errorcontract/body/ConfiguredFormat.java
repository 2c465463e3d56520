package io.github.errorcontract.body;

import java.time.Clock;

import io.github.errorcontract.boot.ErrorContractProperties;
import io.github.errorcontract.boot.SettingsCheck;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.format.FormatChoice;
import io.github.errorcontract.format.PathFormats;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.renderer.IncludedMembers;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.request.CurrentTrace;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;

/**
 * Reads how errors look on the wire.
 */
public final class ConfiguredFormat {

	private final ErrorContractProperties properties;

	private final Environment environment;

	/**
	 * Creates the reader.
	 * @param properties the settings
	 * @param environment where they come from
	 */
	public ConfiguredFormat(ErrorContractProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	/**
	 * Reads the format.
	 * @param paths the formats of paths, absent without a web stack
	 * @param catalog the catalogue, asked for by the first error
	 * @param trace the current trace, absent where tracing is off
	 * @return the format
	 * @throws InvalidContractException if a name cannot be used
	 */
	public WireFormat read(ObjectProvider<PathFormats> paths, ObjectProvider<ErrorCatalog> catalog,
			ObjectProvider<CurrentTrace> trace) {
		return new WireFormat(types(), choice(paths), included(catalog, trace));
	}

	private ProblemTypes types() {
		return new ProblemTypes(this.properties.getProblem().getBaseUri(),
				new ConfiguredNames(this.properties, new SettingsCheck(this.properties, this.environment)).read());
	}

	private FormatChoice choice(ObjectProvider<PathFormats> paths) {
		PathFormats byPath = this.properties.getFormatByPath().isEmpty() ? null : paths.getIfAvailable();
		return new FormatChoice(this.properties.getFormat(), byPath, this.properties.isBrowserPages());
	}

	private IncludedMembers included(ObjectProvider<ErrorCatalog> catalog, ObjectProvider<CurrentTrace> trace) {
		return new IncludedMembers(this.properties.getInclude(),
				new IncludedMembers.Sources(this.environment.getProperty("spring.application.name"),
						this.properties.getRetryAfter(), (code) -> catalog.getObject().docs(code),
						trace.getIfAvailable(() -> CurrentTrace.NONE), Clock.systemUTC()));
	}

}
