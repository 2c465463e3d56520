package io.github.errorcontract.boot;

import java.time.Clock;

import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.body.ConfiguredFormat;
import io.github.errorcontract.body.ProblemTypeLinks;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.configured.CatalogLayers;
import io.github.errorcontract.configured.DeclaredCodes;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.format.PathFormats;
import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.logging.ErrorLogger;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.requestid.RequestIdProperties;
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
 * stack. What only an error needs is made by the first one. The properties are a bean
 * with a name that a parameter can have, so that no search by type is needed for them.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@EnableConfigurationProperties
public final class ErrorContractAutoConfiguration {

	private final ErrorContractProperties properties;

	ErrorContractAutoConfiguration(ErrorContractProperties errorContractProperties, Environment environment) {
		new SettingsCheck(errorContractProperties, environment).check();
		this.properties = errorContractProperties;
	}

	@Bean
	static ErrorContractProperties errorContractProperties() {
		return new ErrorContractProperties();
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorCatalog errorContractCatalog(Environment environment, ApplicationContext context,
			ObjectProvider<WireFormat> format, ObjectProvider<DocsLinks> page) {
		CodeLayer code = DeclaredCodes.read(context, new CodeNaming(this.properties.isDeriveCodes()));
		ErrorCatalog catalog = (CatalogLayers.isConfigured(this.properties) || !code.isEmpty())
				? new CatalogMerger(context.getClassLoader())
					.merge(CatalogLayers.read(this.properties, environment, code), code)
				: ErrorCatalog.empty();
		boolean typed = this.properties.getProblem().getBaseUri() != null;
		return catalog.withLinks(typed ? new ProblemTypeLinks(format) : page.getIfAvailable());
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ErrorResolver errorContractResolver(ErrorCatalog catalog, ApplicationContext context,
			ObjectProvider<ErrorMapper> mappers, ObjectProvider<ErrorCustomizer> customizers) {
		ErrorResolver.Extensions extensions = new ErrorResolver.Extensions(mappers.orderedStream().toList(),
				customizers.orderedStream().toList(), ApplicationMessages.of(context));
		return new ErrorResolver(extensions,
				BuiltInCauses.families(this.properties, catalog, context, context.getClassLoader()), catalog,
				new ErrorResolver.Settings(this.properties.getValidation().getMaxDetails(),
						new CodeNaming(this.properties.isDeriveCodes())));
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	WireFormat errorContractWireFormat(Environment environment, ObjectProvider<ErrorCatalog> catalog,
			ObjectProvider<PathFormats> paths, ObjectProvider<CurrentTrace> trace) {
		return new ConfiguredFormat(this.properties, environment).read(paths, catalog, trace);
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ErrorRenderer errorContractRenderer(WireFormat format) {
		return format.createRenderer();
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ErrorLogger errorContractLogger(ErrorCatalog catalog) {
		LoggingProperties logging = this.properties.getLogging();
		return new ErrorLogger(catalog, logging.getClientErrors(), logging.getServerErrors(), logging.getSampleAfter(),
				Clock.systemUTC());
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorPipeline errorContractPipeline(ObjectProvider<ErrorResolver> resolver, ObjectProvider<ErrorRenderer> renderer,
			ObjectProvider<WireFormat> format, ObjectProvider<ErrorListener> listeners) {
		return new ErrorPipeline(
				SingletonSupplier.of(() -> new ErrorPipeline.Components(resolver.getObject(), renderer.getObject(),
						format.getObject().createLastResort(), headers(), listeners.orderedStream().toList())));
	}

	private ErrorHeaders headers() {
		RequestIdProperties requestId = this.properties.getRequestId();
		ErrorHeaders.Settings settings = new ErrorHeaders.Settings(this.properties.getCacheControl(),
				this.properties.getChallenge(), this.properties.getRetryAfter(), this.properties.getRateLimitHeaders(),
				requestId.isEnabled() ? requestId.getHeader() : null);
		return new ErrorHeaders(settings, Clock.systemUTC());
	}

}
