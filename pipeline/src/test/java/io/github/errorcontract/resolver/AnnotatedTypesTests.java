package io.github.errorcontract.resolver;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.cause.domain.DomainFailures;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotatedTypesTests {

	@Test
	void prefersAnnotationToDerivedCode() {
		assertThat(resolve(new StockEmptyException(), true).code()).isEqualTo("NOTHING_LEFT");
	}

	@Test
	void derivesCodeOfAnnotatedClassThatNamesNone() {
		assertThat(resolve(new NamelessException(), true)).extracting(ApiError::code, ApiError::status)
			.containsExactly("NAMELESS", 409);
	}

	@Test
	void takesStatusAndTextOfBuiltInCode() {
		assertThat(resolve(new TakenException(), false)).extracting(ApiError::status, ApiError::message)
			.containsExactly(409, BuiltInError.DUPLICATE_RESOURCE.message());
	}

	@ParameterizedTest
	@MethodSource("annotated")
	void takesWhatAnnotationSaysAndRestOfCodeOrStatus(Class<?> type, String code, int status, String message) {
		assertThat(new AnnotatedTypes(ErrorCatalog.empty(), new CodeNaming(false)).find(type).type())
			.extracting(ErrorType::code, ErrorType::status, ErrorType::message)
			.containsExactly(code, status, message);
	}

	@Test
	void takesStatusThatIsConfiguredForCode() {
		ErrorCatalog catalog = new CatalogMerger(null)
			.merge(List.of(Definitions.layer("file", Definitions.status("OWN", 423))));
		assertThat(new AnnotatedTypes(catalog, new CodeNaming(false)).find(OwnException.class).type())
			.extracting(ErrorType::code, ErrorType::status)
			.containsExactly("OWN", 423);
	}

	@Test
	void findsNothingOnClassThatIsNotAnnotatedItself() {
		assertThat(new AnnotatedTypes(ErrorCatalog.empty(), new CodeNaming(false)).find(new BareException() {
		}.getClass())).isNull();
	}

	static List<Arguments> annotated() {
		return List.of(Arguments.of(NamelessException.class, "CONFLICT", 409, BuiltInError.CONFLICT.message()),
				Arguments.of(MovedException.class, "DUPLICATE_RESOURCE", 422,
						BuiltInError.DUPLICATE_RESOURCE.message()),
				Arguments.of(ClosedException.class, "CLOSED", 410, "Closed."),
				Arguments.of(TextException.class, "CONFLICT", 409, "Text."),
				Arguments.of(BareException.class, "INTERNAL_ERROR", 500, BuiltInError.INTERNAL_ERROR.message()),
				Arguments.of(OwnException.class, "OWN", 500, BuiltInError.INTERNAL_ERROR.message()));
	}

	private static ApiError resolve(Throwable failure, boolean deriveCodes) {
		CodeNaming naming = new CodeNaming(deriveCodes);
		ErrorResolver resolver = new ErrorResolver(new ErrorResolver.Extensions(List.of(), List.of(), null),
				List.of(new DomainFailures(naming)), ErrorCatalog.empty(), new ErrorResolver.Settings(100, naming));
		return resolver.resolve(failure, StubContext.ANY.failing(failure));
	}

	@MappedError(status = 409, code = "NOTHING_LEFT")
	private static final class StockEmptyException extends ConflictException {

		private static final long serialVersionUID = 1L;

	}

	@MappedError(status = 409)
	private static final class NamelessException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@MappedError(code = "DUPLICATE_RESOURCE")
	private static final class TakenException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@MappedError(code = "DUPLICATE_RESOURCE", status = 422)
	private static final class MovedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@MappedError(code = "CLOSED", status = 410, message = "Closed.")
	private static final class ClosedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@MappedError(status = 409, message = "Text.")
	private static final class TextException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@MappedError
	private static class BareException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@MappedError(code = "OWN")
	private static final class OwnException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
