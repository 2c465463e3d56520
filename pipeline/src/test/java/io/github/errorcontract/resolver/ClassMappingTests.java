package io.github.errorcontract.resolver;

import java.io.FileNotFoundException;
import java.io.IOException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.ResolverParts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClassMappingTests {

	private static final ErrorType LOST = ErrorType.of("LOST", 410, "Lost.");

	private final ResolverParts parts = new ResolverParts();

	@Test
	void takesNearestTypeThatIsMapped() {
		this.parts.configured(Definitions.exceptions("FAR", Exception.class),
				Definitions.exceptions("NEAR", IOException.class));
		assertThat(this.parts.resolve(new FileNotFoundException())).hasToString("409 NEAR");
	}

	@Test
	void prefersSuperclassToInterfaceAtSameDistance() {
		assertThat(this.parts.resolve(new Child())).hasToString("422 MARKED");
		this.parts.configured(Definitions.exceptions("SUPERCLASS", Parent.class));
		assertThat(this.parts.resolve(new Child())).hasToString("409 SUPERCLASS");
	}

	@Test
	void prefersInterfaceToSuperclassFurtherAway() {
		this.parts.configured(Definitions.exceptions("FAR", RuntimeException.class));
		assertThat(this.parts.resolve(new Child())).hasToString("422 MARKED");
	}

	@Test
	void prefersBuiltInMappingToConfiguredSuperclassFurtherAway() {
		this.parts.configured(Definitions.exceptions("FAR", RuntimeException.class));
		assertThat(this.parts.resolve(new NotFoundException())).hasToString("404 NOT_FOUND");
	}

	@Test
	void prefersConfigurationToAnnotation() {
		this.parts.configured(Definitions.exceptions("MOVED", AnnotatedException.class));
		assertThat(this.parts.resolve(new AnnotatedException())).hasToString("409 MOVED");
	}

	@Test
	void movesExceptionToConfiguredCodeWithItsMembers() {
		this.parts.configured(Definitions.exceptions("MOVED", NotFoundException.class));
		ApiError error = this.parts.resolve(new NotFoundException("No such sku.").field("sku").property("left", 0));
		assertThat(error).hasToString("409 MOVED");
		assertThat(error.message()).isEqualTo("No such sku.");
		assertThat(error.field()).isEqualTo("sku");
		assertThat(error.properties()).containsEntry("left", 0);
	}

	@Test
	void movesExceptionMadeWithTypeOfItsOwnToConfiguredCode() {
		this.parts.configured(Definitions.exceptions("MOVED", NotFoundException.class));
		assertThat(this.parts.resolve(new NotFoundException(LOST))).hasToString("409 MOVED");
	}

	@Test
	void leavesExceptionMadeWithTypeOfItsOwnDespiteAnnotation() {
		assertThat(this.parts.resolve(new ReservedException(LOST))).hasToString("410 LOST");
	}

	@Test
	void givesExceptionMadeWithBuiltInTypeThatOfAnnotation() {
		assertThat(this.parts.resolve(new ReservedException(BuiltInError.GONE))).hasToString("422 RESERVED");
	}

	@Test
	void replacesStatusThatMapperHasSet() {
		this.parts.family((type) -> (type == IOException.class) ? (failure) -> BareStatus.error(503).build() : null)
			.configured(Definitions.exceptions("MOVED", FileNotFoundException.class));
		assertThat(this.parts.resolve(new IOException())).hasToString("503 SERVICE_UNAVAILABLE");
		assertThat(this.parts.resolve(new FileNotFoundException())).hasToString("409 MOVED");
	}

	@Test
	void givesTypeOfAnnotationWhereMapperIsSilent() {
		this.parts.family((type) -> (type == AnnotatedException.class) ? (failure) -> null : null);
		assertThat(this.parts.resolve(new AnnotatedException())).hasToString("422 ANNOTATED");
	}

	@Test
	void showsOwnMessageWhereAnnotationSaysSo() {
		assertThat(this.parts.resolve(new ExposedException("Only 3 left.")).message()).isEqualTo("Only 3 left.");
		assertThat(this.parts.resolve(new AnnotatedException()).message()).isEqualTo("Annotated.");
	}

	@Test
	void showsTextOfTypeWhereExposedMessageIsAbsent() {
		assertThat(this.parts.resolve(new ExposedException(null)).message()).isEqualTo("Exposed.");
	}

	@Test
	void keepsTextThatMapperHasGiven() {
		this.parts.family((type) -> (type == ExposedException.class)
				? (failure) -> ApiError.builder(BuiltInError.GONE).message("Mapped.").build() : null);
		ApiError error = this.parts.resolve(new ExposedException("Only 3 left."));
		assertThat(error).hasToString("409 EXPOSED");
		assertThat(error.message()).isEqualTo("Mapped.");
	}

	@MappedError(status = 422, code = "MARKED")
	private interface Marked {

	}

	private static class Parent extends RuntimeException {

	}

	private static final class Child extends Parent implements Marked {

	}

	@MappedError(status = 422, code = "ANNOTATED", message = "Annotated.")
	private static final class AnnotatedException extends RuntimeException {

		AnnotatedException() {
			super("secret");
		}

	}

	@MappedError(status = 409, code = "EXPOSED", message = "Exposed.", exposeMessage = true)
	private static final class ExposedException extends RuntimeException {

		ExposedException(String message) {
			super(message);
		}

	}

	@MappedError(status = 422, code = "RESERVED")
	private static final class ReservedException extends ConflictException {

		ReservedException(ErrorType type) {
			super(type);
		}

	}

}
