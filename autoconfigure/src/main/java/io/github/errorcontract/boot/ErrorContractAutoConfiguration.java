package io.github.errorcontract.boot;

import java.time.Clock;
import java.util.List;

import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.body.BodyProperties;
import io.github.errorcontract.body.ConfiguredFormat;
import io.github.errorcontract.body.ProblemTypeLinks;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.configured.CatalogLayers;
import io.github.errorcontract.configured.ConfiguredWrappers;
import io.github.errorcontract.configured.DeclaredCodes;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.format.PathFormats;
import io.github.errorcontract.headers.RequestIdHeader;
import io.github.errorcontract.logging.ErrorLogger;
import io.github.errorcontract.logging.StatusLevels;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.resolver.CodeNaming;
import io.github.errorcontract.resolver.ErrorResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;

/**
 * Auto-configuration of the pipeline, from a failure to the answer. It needs no web
 * stack. What only an error needs is made by the first one. The settings are checked
 * before any bean is made of them.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@EnableConfigurationProperties({ ErrorContractProperties.class, BodyProperties.class, HeadersProperties.class,
		ScopeProperties.class, ValidationProperties.class, LoggingProperties.class })
@Import(BaseProperties.class)
public final class ErrorContractAutoConfiguration {

	private final BaseProperties properties;

	ErrorContractAutoConfiguration(BaseProperties properties, Environment environment, ApplicationContext context) {
		SettingsCheck settings = new SettingsCheck(properties, environment);
		settings.check();
		settings.warnOfUnreadMessages(context);
		this.properties = properties;
	}

	@Bean
	ErrorCatalog errorContractCatalog(Environment environment, ApplicationContext context,
			ObjectProvider<WireFormat> format, ObjectProvider<DocsLinks> page) {
		CodeLayer code = DeclaredCodes.read(context, naming());
		ErrorContractProperties contract = this.properties.contract();
		Integer status = validationStatus();
		ErrorCatalog catalog = ErrorCatalog.empty();
		if (!contract.getErrors().isEmpty() || !contract.getConstraints().isEmpty() || status != null
				|| !code.isEmpty()) {
			CatalogLayers.Settings settings = new CatalogLayers.Settings(contract.getErrors(),
					contract.getConstraints(), status);
			catalog = new CatalogMerger(context.getClassLoader()).merge(CatalogLayers.read(settings, environment, code),
					code);
		}
		boolean typed = this.properties.body().getProblemBaseUri() != null;
		return catalog.withLinks(typed ? new ProblemTypeLinks(format) : page.getIfAvailable());
	}

	private @Nullable Integer validationStatus() {
		int status = this.properties.validation().getStatus();
		return (status != ValidationProperties.DEFAULT_STATUS) ? status : null;
	}

	private CodeNaming naming() {
		return new CodeNaming(this.properties.contract().isDeriveCodes());
	}

	@Bean
	Wrappers errorContractWrappers(Environment environment, ApplicationContext context) {
		List<String> names = this.properties.contract().getWrappers();
		return names.isEmpty() ? Wrappers.BUILT_IN
				: ConfiguredWrappers.read(names, environment, context.getClassLoader());
	}

	@Bean
	BareStatus errorContractBareStatus() {
		return new BareStatus(this.properties.body().getReasons());
	}

	@Bean
	@Lazy
	ErrorResolver errorContractResolver(ErrorCatalog catalog, Wrappers wrappers, ApplicationContext context,
			ObjectProvider<ErrorMapper> mappers, ObjectProvider<ErrorCustomizer> customizers) {
		ErrorResolver.Extensions extensions = new ErrorResolver.Extensions(mappers.orderedStream().toList(),
				customizers.orderedStream().toList(), ApplicationMessages.texts(context));
		return new ErrorResolver(extensions,
				BuiltInCauses.families(this.properties, catalog, context, context.getClassLoader()), catalog,
				new ErrorResolver.Settings(this.properties.validation().getMaxDetails(), naming(), wrappers));
	}

	@Bean
	@Lazy
	WireFormat errorContractWireFormat(Environment environment, ObjectProvider<ErrorCatalog> catalog,
			ObjectProvider<PathFormats> paths, ObjectProvider<CurrentTrace> trace) {
		return new ConfiguredFormat(this.properties.body(), environment).read(new ConfiguredFormat.Sources(paths,
				catalog, trace, this.properties.scope().isBrowserPages(), this.properties.headers().getRetryAfter()));
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
	ErrorLogger errorContractLogger(ErrorCatalog catalog, Wrappers wrappers) {
		LoggingProperties logging = this.properties.logging();
		StatusLevels levels = new StatusLevels(logging.getClientErrors(), logging.getServerErrors(),
				logging.getLevels());
		return new ErrorLogger(catalog, new ErrorLogger.Settings(levels, wrappers, logging.getSampleAfter()),
				Clock.systemUTC());
	}

	@Bean
	@Lazy
	ErrorPipeline errorContractPipeline(ObjectProvider<ErrorResolver> resolver, ObjectProvider<ErrorRenderer> renderer,
			ObjectProvider<WireFormat> format, ObjectProvider<ErrorListener> listeners,
			ObjectProvider<RequestIdHeader> requestIdHeader) {
		return new ErrorPipeline(
				SingletonSupplier.of(() -> new ErrorPipeline.Components(resolver.getObject(), renderer.getObject(),
						format.getObject().createLastResort(), ConfiguredHeaders.read(this.properties.headers(),
								this.properties.body().getCodeStyle(), requestIdHeader.getIfAvailable()),
						listeners.orderedStream().toList())));
	}

}
