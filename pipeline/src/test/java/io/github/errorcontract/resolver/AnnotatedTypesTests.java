package io.github.errorcontract.resolver;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.cause.domain.DomainFailures;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.Test;

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

}
