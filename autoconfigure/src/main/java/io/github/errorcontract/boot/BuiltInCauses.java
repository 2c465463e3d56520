package io.github.errorcontract.boot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.cause.async.AsyncFailures;
import io.github.errorcontract.cause.body.BodyFailures;
import io.github.errorcontract.cause.body.name.JsonFieldNames;
import io.github.errorcontract.cause.body.name.JsonReaders;
import io.github.errorcontract.cause.data.access.DataFailures;
import io.github.errorcontract.cause.data.constraint.ConstraintRule;
import io.github.errorcontract.cause.data.constraint.ConstraintRules;
import io.github.errorcontract.cause.datarest.DataRestFailures;
import io.github.errorcontract.cause.domain.DomainFailures;
import io.github.errorcontract.cause.multipart.MultipartFailures;
import io.github.errorcontract.cause.paging.PagingFailures;
import io.github.errorcontract.cause.parameter.ParameterFailures;
import io.github.errorcontract.cause.resilience.ResilienceFailures;
import io.github.errorcontract.cause.routing.RoutingFailures;
import io.github.errorcontract.cause.security.SecurityFailures;
import io.github.errorcontract.cause.status.StatusFailures;
import io.github.errorcontract.cause.upstream.UpstreamFailures;
import io.github.errorcontract.cause.validation.ValidationFailures;
import io.github.errorcontract.language.ShippedType;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.resolver.CauseMappers;
import io.github.errorcontract.resolver.CodeNaming;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/**
 * The families of causes: those of the pipeline, and those beside the doors, which
 * {@code META-INF/spring.factories} names because their types need a web stack.
 */
final class BuiltInCauses {

	private BuiltInCauses() {
	}

	static List<CauseMappers> families(BaseProperties properties, ErrorCatalog catalog, BeanFactory beans,
			@Nullable ClassLoader classLoader) {
		CodeNaming naming = new CodeNaming(properties.contract().isDeriveCodes());
		List<CauseMappers> families = new ArrayList<>(ofDoors(classLoader));
		families.addAll(List.of(new DomainFailures(naming), new RoutingFailures(), new ParameterFailures(),
				new BodyFailures(), new MultipartFailures(),
				new ValidationFailures(settings(properties.validation(), beans, classLoader)),
				new DataFailures(constraints(properties.contract(), catalog)), new PagingFailures(),
				new DataRestFailures(), new AsyncFailures(), new SecurityFailures(BodyFailures::ofParser),
				new UpstreamFailures(), new ResilienceFailures(beans),
				new StatusFailures(naming, new BareStatus(properties.body().getReasons()))));
		return families;
	}

	private static ValidationFailures.Settings settings(ValidationProperties validation, BeanFactory beans,
			@Nullable ClassLoader classLoader) {
		ValidationFailures.Settings settings = new ValidationFailures.Settings(validation.getCodes(),
				validation.isIncludeRejectedValues());
		if (validation.getFieldNames() == ValidationProperties.FieldNameStyle.JSON) {
			settings = settings
				.withNames(new JsonFieldNames(SpringFactoriesLoader.forDefaultResourceLocation(classLoader)
					.load(JsonReaders.class, ArgumentResolver.of(BeanFactory.class, beans))));
		}
		return (validation.getMissingStatus() != null) ? settings.withMissingValues() : settings;
	}

	private static List<CauseMappers> ofDoors(@Nullable ClassLoader classLoader) {
		return SpringFactoriesLoader.forDefaultResourceLocation(classLoader).load(CauseMappers.class);
	}

	private static ConstraintRules constraints(ErrorContractProperties properties, ErrorCatalog catalog) {
		if (properties.getConstraints().isEmpty()) {
			return ConstraintRules.NONE;
		}
		Map<String, ConstraintRule> rules = new LinkedHashMap<>();
		properties.getConstraints()
			.forEach((name, constraint) -> rules.put(name, new ConstraintRule(type(constraint.getCode(), catalog),
					constraint.getField(), constraint.getMessage())));
		return new ConstraintRules(rules);
	}

	private static @Nullable ErrorType type(@Nullable String code, ErrorCatalog catalog) {
		ErrorType known = (code != null) ? catalog.type(code) : null;
		return (known != null || code == null) ? known
				: ShippedType.of(code, BuiltInError.CONFLICT.status(), BuiltInError.CONFLICT);
	}

}
