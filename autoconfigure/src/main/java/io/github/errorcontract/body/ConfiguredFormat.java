package io.github.errorcontract.body;

import java.time.Clock;
import java.time.Duration;

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

	private final BodyProperties properties;

	private final Environment environment;

	/**
	 * Creates the reader.
	 * @param properties the settings
	 * @param environment where they come from
	 */
	public ConfiguredFormat(BodyProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	/**
	 * Reads the format.
	 * @param sources where everything else comes from
	 * @return the format
	 * @throws InvalidContractException if a name cannot be used
	 */
	public WireFormat read(Sources sources) {
		return new WireFormat(types(), choice(sources), included(sources));
	}

	private ProblemTypes types() {
		return new ProblemTypes(this.properties.getProblemBaseUri(),
				new ConfiguredNames(this.properties, this.environment).read());
	}

	private FormatChoice choice(Sources sources) {
		PathFormats byPath = this.properties.getFormatByPath().isEmpty() ? null : sources.paths().getIfAvailable();
		return new FormatChoice(this.properties.getFormat(), byPath, sources.browserPages());
	}

	private IncludedMembers included(Sources sources) {
		return new IncludedMembers(this.properties.getInclude(),
				new IncludedMembers.Sources(this.environment.getProperty("spring.application.name"),
						sources.retryAfter(), (code) -> sources.catalog().getObject().docs(code),
						sources.trace().getIfAvailable(() -> CurrentTrace.NONE), Clock.systemUTC()));
	}

	/**
	 * Where everything else comes from.
	 *
	 * @param paths the formats of paths, absent without a web stack
	 * @param catalog the catalogue, asked for by the first error
	 * @param trace the current trace, absent where tracing is off
	 * @param browserPages whether browsers get the pages of Spring Boot
	 * @param retryAfter the delay of a 429 or 503 that names none
	 */
	public record Sources(ObjectProvider<PathFormats> paths, ObjectProvider<ErrorCatalog> catalog,
			ObjectProvider<CurrentTrace> trace, boolean browserPages, Duration retryAfter) {

	}

}
