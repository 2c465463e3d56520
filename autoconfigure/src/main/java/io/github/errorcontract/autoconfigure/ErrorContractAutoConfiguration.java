package io.github.errorcontract.autoconfigure;

import java.time.Clock;

import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.catalog.CodeLayer;
import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.logging.ErrorLogger;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.renderer.CurrentTrace;
import io.github.errorcontract.renderer.EnvelopeRenderer;
import io.github.errorcontract.renderer.ErrorHeaders;
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.renderer.FormatChoice;
import io.github.errorcontract.renderer.IncludedMembers;
import io.github.errorcontract.renderer.LastResort;
import io.github.errorcontract.renderer.NegotiatingRenderer;
import io.github.errorcontract.renderer.PathFormats;
import io.github.errorcontract.renderer.ProblemRenderer;
import io.github.errorcontract.renderer.ProblemTypes;
import io.github.errorcontract.renderer.WireNames;
import io.github.errorcontract.resolver.CodeNaming;
import io.github.errorcontract.resolver.ErrorResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;

/**
 * Auto-configuration of the pipeline, from a failure to the answer. It needs no web
 * stack.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ErrorContractProperties.class)
public final class ErrorContractAutoConfiguration {

	private final ErrorContractProperties properties;

	ErrorContractAutoConfiguration(ErrorContractProperties properties, Environment environment) {
		new SettingsCheck(properties, environment).check();
		this.properties = properties;
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorCatalog errorContractCatalog(Environment environment, ApplicationContext context,
			ObjectProvider<ProblemTypes> types, ObjectProvider<DocsLinks> page) {
		CodeLayer code = DeclaredCodes.read(context, new CodeNaming(this.properties.isDeriveCodes()));
		boolean configured = !this.properties.getErrors().isEmpty()
				|| CatalogLayers.hasOwnStatus(this.properties.getValidation());
		ErrorCatalog catalog = (configured || !code.isEmpty()) ? new CatalogMerger(context.getClassLoader())
			.merge(CatalogLayers.read(this.properties, environment), code) : ErrorCatalog.empty();
		boolean typed = this.properties.getProblem().getBaseUri() != null;
		return catalog.withLinks(typed ? new ProblemTypeLinks(types.getObject()) : page.getIfAvailable());
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorResolver errorContractResolver(ErrorCatalog catalog, ApplicationContext context,
			ObjectProvider<ErrorMapper> mappers, ObjectProvider<ErrorCustomizer> customizers) {
		ErrorResolver.Extensions extensions = new ErrorResolver.Extensions(mappers.orderedStream().toList(),
				customizers.orderedStream().toList(), ApplicationMessages.of(context));
		CodeNaming naming = new CodeNaming(this.properties.isDeriveCodes());
		return new ErrorResolver(extensions, BuiltInCauses.families(this.properties, naming, context), catalog,
				new ErrorResolver.Settings(this.properties.getValidation().getMaxDetails(), naming));
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	WireNames errorContractWireNames(Environment environment) {
		return new ConfiguredNames(this.properties, new SettingsCheck(this.properties, environment)).read();
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ProblemTypes errorContractProblemTypes(WireNames names) {
		return new ProblemTypes(this.properties.getProblem().getBaseUri(), names);
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	IncludedMembers errorContractIncludedMembers(Environment environment, ErrorCatalog catalog,
			ObjectProvider<CurrentTrace> trace) {
		return new IncludedMembers(this.properties.getInclude(),
				new IncludedMembers.Sources(environment.getProperty("spring.application.name"),
						this.properties.getRetryAfter(), catalog::docs, trace.getIfAvailable(() -> CurrentTrace.NONE),
						Clock.systemUTC()));
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	FormatChoice errorContractFormatChoice(ObjectProvider<PathFormats> paths) {
		PathFormats byPath = this.properties.getFormatByPath().isEmpty() ? null : paths.getIfAvailable();
		return new FormatChoice(this.properties.getFormat(), byPath, this.properties.isBrowserPages());
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ErrorRenderer errorContractRenderer(FormatChoice choice, ProblemTypes types, IncludedMembers included) {
		return new NegotiatingRenderer(choice, new EnvelopeRenderer(types.names(), included),
				new ProblemRenderer(types, included));
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorLogger errorContractLogger(ErrorCatalog catalog) {
		LoggingProperties logging = this.properties.getLogging();
		return new ErrorLogger(catalog, logging.getClientErrors(), logging.getServerErrors(), logging.getSampleAfter(),
				Clock.systemUTC());
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorHeaders errorContractHeaders() {
		RequestIdProperties requestId = this.properties.getRequestId();
		ErrorHeaders.Settings settings = new ErrorHeaders.Settings(this.properties.getCacheControl(),
				this.properties.getChallenge(), this.properties.getRetryAfter(), this.properties.getRateLimitHeaders(),
				requestId.isEnabled() ? requestId.getHeader() : null);
		return new ErrorHeaders(settings, Clock.systemUTC());
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	LastResort errorContractLastResort(FormatChoice choice, ProblemTypes types) {
		return new LastResort(choice, types);
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorPipeline errorContractPipeline(ErrorResolver resolver, ObjectProvider<ErrorRenderer> renderer,
			ObjectProvider<LastResort> lastResort, ErrorHeaders headers, ObjectProvider<ErrorListener> listeners) {
		return new ErrorPipeline(resolver, new ErrorPipeline.Output(SingletonSupplier.of(renderer::getObject),
				SingletonSupplier.of(lastResort::getObject), headers), listeners.orderedStream().toList());
	}

}
