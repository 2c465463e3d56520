package io.github.errorcontract.resolver;

import java.time.Duration;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.BadRequestException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.ResolverParts;
import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorResolverTests {

	private final ResolverParts parts = new ResolverParts();

	@Test
	void asksMapperBeforeClass() {
		this.parts.mapper((failure) -> ApiError.of(BuiltInError.GONE))
			.configured(Definitions.exceptions("MAPPED", NotFoundException.class));
		assertThat(this.parts.resolve(new NotFoundException())).hasToString("410 GONE");
	}

	@Test
	void asksNextMapperWhereOneIsSilent() {
		this.parts.mapper((failure) -> null)
			.mapper((failure) -> ApiError.of(BuiltInError.GONE))
			.mapper((failure) -> ApiError.of(BuiltInError.LOCKED));
		assertThat(this.parts.resolve(new NotFoundException())).hasToString("410 GONE");
	}

	@Test
	void leavesFailureThatNoMapperKnowsToItsClass() {
		this.parts.mapper((failure) -> null);
		assertThat(this.parts.resolve(new NotFoundException())).hasToString("404 NOT_FOUND");
	}

	@Test
	void answersFailureThatNothingMapsAsInternalError() {
		ApiError error = this.parts.resolve(new IllegalStateException("secret"));
		assertThat(error).hasToString("500 INTERNAL_ERROR");
		assertThat(error.message()).isEqualTo(BuiltInError.INTERNAL_ERROR.message());
	}

	@Test
	void appliesCatalogToErrorOfMapper() {
		this.parts.mapper((failure) -> ApiError.of(BuiltInError.GONE)).configured(Definitions.status("GONE", 404));
		assertThat(this.parts.resolve(new IllegalStateException())).hasToString("404 GONE");
	}

	@Test
	void appliesCatalogAndCustomizersToErrorThatIsKnown() {
		ErrorResolver resolver = this.parts.configured(Definitions.status("GONE", 404))
			.customizer((error, context) -> error.property("path", null).property("asked", context.path()))
			.create();
		ApiError error = resolver.resolve(ApiError.of(BuiltInError.GONE), StubContext.ANY);
		assertThat(error).hasToString("404 GONE");
		assertThat(error.properties()).containsOnlyKeys("asked").containsEntry("asked", "/orders/7");
	}

	@Test
	void takesConfiguredText() {
		this.parts.configured(Definitions.message("NOT_FOUND", "Nothing here."));
		assertThat(this.parts.resolve(new NotFoundException()).message()).isEqualTo("Nothing here.");
	}

	@Test
	void saysInWhichLanguageTextIs() {
		assertThat(this.parts.resolve(new NotFoundException()).headers())
			.containsEntry("Content-Language", List.of("en"))
			.containsEntry("Vary", List.of("Accept-Language"));
	}

	@Test
	void takesDefinitionInCodeOverBuiltInOne() {
		this.parts.declared(ErrorType.of("RATE_LIMITED", 503, "Slow down."));
		ApiError error = this.parts.resolve(new RateLimitedException());
		assertThat(error).hasToString("503 RATE_LIMITED");
		assertThat(error.message()).isEqualTo("Slow down.");
	}

	@Test
	void keepsTypeOfExceptionOverDefinitionInCode() {
		this.parts.declared(ErrorType.of("NOT_FOUND", 410, "Nothing here."));
		assertThat(this.parts.resolve(new NotFoundException(ErrorType.of("NOT_FOUND", 404, "Lost."))).message())
			.isEqualTo("Lost.");
	}

	@Test
	void takesDelayOfHeaderFieldOverConfiguredOne() {
		this.parts.configured(Definitions.retryAfter("SERVICE_UNAVAILABLE", Duration.ofSeconds(5)));
		ApiException failure = new ServiceUnavailableException().header("Retry-After", "7");
		assertThat(this.parts.resolve(failure).retryAfter()).hasSeconds(7);
		assertThat(this.parts.resolve(new ServiceUnavailableException()).retryAfter()).hasSeconds(5);
	}

	@Test
	void sortsDetailsAndBlamesFirstField() {
		ApiError error = this.parts
			.resolve(new BadRequestException().detail("b", "INVALID", "No.").detail("a", "INVALID", "No."));
		assertThat(error.details()).extracting(ErrorDetail::field).containsExactly("a", "b");
		assertThat(error.field()).isEqualTo("a");
	}

	@Test
	void letsCustomizersSpeakInTheirOrder() {
		this.parts.customizer((error, context) -> error.message("First."))
			.customizer((error, context) -> error.message(error.text() + " Second. " + context.method()));
		assertThat(this.parts.resolve(new NotFoundException()).message()).isEqualTo("First. Second. GET");
	}

	@Test
	void showsCustomizersTextThatWasChosen() {
		this.parts.configured(Definitions.message("NOT_FOUND", "Nothing here."))
			.customizer((error, context) -> error.message(error.text() + " Or not."));
		assertThat(this.parts.resolve(new NotFoundException()).message()).isEqualTo("Nothing here. Or not.");
	}

}
