package io.github.errorcontract.autoconfigure;

import java.time.Clock;

import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.renderer.CurrentTrace;
import io.github.errorcontract.renderer.FormatChoice;
import io.github.errorcontract.renderer.IncludedMembers;
import io.github.errorcontract.renderer.PathFormats;
import io.github.errorcontract.renderer.ProblemTypes;
import io.github.errorcontract.renderer.WireFormat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;

/**
 * Reads how errors look on the wire.
 */
final class ConfiguredFormat {

	private final ErrorContractProperties properties;

	private final Environment environment;

	ConfiguredFormat(ErrorContractProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	WireFormat read(ObjectProvider<PathFormats> paths, ObjectProvider<ErrorCatalog> catalog,
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
