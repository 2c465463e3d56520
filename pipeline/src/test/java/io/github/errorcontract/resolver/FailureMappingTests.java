package io.github.errorcontract.resolver;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.ExplainingMapper;
import io.github.errorcontract.fixture.ResolverParts;
import io.github.errorcontract.resolver.FailureMapping.Decision;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FailureMappingTests {

	private final ResolverParts parts = new ResolverParts();

	@Test
	void namesConfiguredClass() {
		this.parts.configured(Definitions.exceptions("BROKEN", IOException.class));
		assertThat(explain(IOException.class)).isEqualTo(new FailureMapping(IOException.class, IOException.class,
				Decision.CONFIGURATION, this.parts.create().typeOf(IOException.class), false, List.of()));
		assertThat(explain(FileNotFoundException.class))
			.extracting(FailureMapping::failure, FailureMapping::mappedType, FailureMapping::decidedBy)
			.containsExactly(FileNotFoundException.class, IOException.class, Decision.CONFIGURATION);
	}

	@Test
	void namesAnnotatedClass() {
		FailureMapping mapping = explain(UnpaidException.class);
		assertThat(mapping).extracting(FailureMapping::mappedType, FailureMapping::decidedBy)
			.containsExactly(UnpaidException.class, Decision.ANNOTATION);
		assertThat(mapping.type()).isEqualTo(ErrorType.of("UNPAID", 402, "Pay first."));
	}

	@Test
	void prefersConfigurationToAnnotation() {
		this.parts.configured(Definitions.exceptions("MOVED", UnpaidException.class));
		FailureMapping mapping = explain(UnpaidException.class);
		assertThat(mapping.decidedBy()).isEqualTo(Decision.CONFIGURATION);
		assertThat(mapping.type().code()).isEqualTo("MOVED");
	}

	@Test
	void namesClassOfBuiltInFamily() {
		assertThat(explain(NotFoundException.class)).isEqualTo(new FailureMapping(NotFoundException.class,
				ApiException.class, Decision.BUILT_IN, null, false, List.of()));
	}

	@Test
	void namesNothingForClassThatNothingMaps() {
		assertThat(explain(IllegalStateException.class))
			.isEqualTo(new FailureMapping(IllegalStateException.class, null, Decision.NOTHING, null, false, List.of()));
	}

	@Test
	void tellsWhereCauseOfWrapperDecidesFirst() {
		assertThat(explain(ExecutionException.class).yielding()).isTrue();
		this.parts.configured(Definitions.exceptions("ANYTHING", Exception.class),
				Definitions.exceptions("WRAPPER", CompletionException.class));
		assertThat(explain(ExecutionException.class).yielding()).isTrue();
		assertThat(explain(CompletionException.class).yielding()).isFalse();
		assertThat(explain(IOException.class).yielding()).isFalse();
	}

	@Test
	void tellsThatCauseOfBuiltInWrapperDecidesFirst() {
		this.parts
			.family((type) -> (type == ExecutionException.class) ? (failure) -> ApiError.of(BuiltInError.GONE) : null);
		assertThat(explain(ExecutionException.class)).isEqualTo(new FailureMapping(ExecutionException.class,
				ExecutionException.class, Decision.BUILT_IN, null, true, List.of()));
	}

	@Test
	void namesMappersOfApplication() {
		this.parts.mapper(new SilentMapper());
		assertThat(explain(IOException.class).mappers()).containsExactly(SilentMapper.class.getName());
		assertThat(explain(NotFoundException.class).mappers()).containsExactly(SilentMapper.class.getName());
		assertThat(explain(UnpaidException.class).mappers()).containsExactly(SilentMapper.class.getName());
	}

	@Test
	void givesTypeOfClassAlone() {
		this.parts.configured(Definitions.exceptions("BROKEN", IOException.class));
		assertThat(typeOf(FileNotFoundException.class).code()).isEqualTo("BROKEN");
		assertThat(typeOf(UnpaidException.class)).isEqualTo(ErrorType.of("UNPAID", 402, "Pay first."));
		assertThat(typeOf(NotFoundException.class)).isEqualTo(BuiltInError.NOT_FOUND);
	}

	@Test
	void givesNoTypeWhereFailureItselfDecides() {
		assertThat(typeOf(ApiException.class)).isNull();
		assertThat(typeOf(SoldOutException.class)).isNull();
		assertThat(typeOf(IOException.class)).isNull();
	}

	@Test
	void findsMapperThatMayExplainDetails() {
		ExplainingMapper explaining = new ExplainingMapper((failure) -> Map.of());
		ErrorCatalog catalog = ErrorCatalog.empty();
		ClassMappings mappings = new ClassMappings(catalog, new AnnotatedTypes(catalog, new CodeNaming(false)),
				List.of((type) -> (type == IOException.class) ? explaining : null,
						(type) -> (type == IllegalStateException.class) ? new SilentMapper() : null),
				Wrappers.BUILT_IN);
		assertThat(mappings.mapper(new IOException())).isSameAs(explaining);
		assertThat(mappings.mapper(new IllegalStateException())).isInstanceOf(SilentMapper.class);
		assertThat(mappings.mapper(new IllegalArgumentException())).isNull();
	}

	private FailureMapping explain(Class<? extends Throwable> failure) {
		return this.parts.create().explain(failure);
	}

	private ErrorType typeOf(Class<? extends Throwable> failure) {
		return this.parts.create().typeOf(failure);
	}

	private static final class SilentMapper implements ErrorMapper {

		@Override
		public ApiError map(Throwable failure) {
			return null;
		}

	}

	@MappedError(status = 402, code = "UNPAID", message = "Pay first.")
	private static final class UnpaidException extends RuntimeException {

	}

	private static final class SoldOutException extends ConflictException {

	}

}
