package io.github.errorcontract.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.ResolverParts;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.renderer.ErrorRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ExtendWith(OutputCaptureExtension.class)
class FailingComponentsTests {

	private static final ErrorRenderer WORKING = FallbackComponents.INSTANCE.renderer();

	private final ResolverParts parts = new ResolverParts();

	private final List<String> told = new ArrayList<>();

	private final ErrorListener listener = (error, context) -> this.told.add(error.toString());

	private final RecordingSink sink = new RecordingSink();

	@Test
	void answersInternalErrorWhereMapperFails(CapturedOutput output) {
		this.parts.mapper((failure) -> {
			throw new IllegalStateException("Broken mapper.");
		}).configured(Definitions.status("INTERNAL_ERROR", 503));
		assertThat(pipeline(WORKING, this.listener).answer(new NotFoundException(), StubContext.ANY, this.sink))
			.isEqualTo(Outcome.WRITTEN);
		assertThat(this.sink.written()).containsExactly("503 INTERNAL_ERROR");
		assertThat(this.told).containsExactly("503 INTERNAL_ERROR");
		assertThat(output).contains("Failed to map exception; answering with INTERNAL_ERROR", "Broken mapper.");
	}

	@Test
	void answersPlainInternalErrorWhereCustomizerFailsOnThatToo(CapturedOutput output) {
		breakCustomizers();
		ErrorPipeline pipeline = pipeline(WORKING, this.listener);
		pipeline.answer(new NotFoundException(), StubContext.ANY, this.sink);
		assertThat(output).contains("Failed to map exception").doesNotContain("Failed to complete error");
		pipeline.answer(ApiError.of(BuiltInError.GONE), StubContext.ANY, this.sink);
		assertThat(output).contains("Failed to complete error 410 GONE; answering with INTERNAL_ERROR",
				"Broken customizer.");
		assertThat(this.sink.written()).containsExactly("500 INTERNAL_ERROR", "500 INTERNAL_ERROR");
	}

	@Test
	void writesInternalErrorWhereRendererFailsHalfWay(CapturedOutput output) {
		ErrorPipeline pipeline = pipeline((error, context, body) -> {
			body.write("{\"half\":".getBytes(StandardCharsets.UTF_8));
			throw new IllegalStateException("Broken renderer.");
		}, this.listener);
		assertThat(pipeline.answer(new NotFoundException(), StubContext.ANY, this.sink)).isEqualTo(Outcome.WRITTEN);
		assertThat(this.sink.written()).containsExactly("500 INTERNAL_ERROR");
		assertThat(this.sink.body()).startsWith("{\"error\":{\"code\":\"INTERNAL_ERROR\"");
		assertThat(this.told).containsExactly("500 INTERNAL_ERROR");
		assertThat(output).contains("Failed to render error 404 NOT_FOUND; answering with INTERNAL_ERROR",
				"Broken renderer.");
	}

	@Test
	void writesInternalErrorWithRendererThatFailsForOtherErrorsOnly() {
		ErrorPipeline pipeline = pipeline((error, context, body) -> {
			if (!error.code().equals("INTERNAL_ERROR")) {
				throw new IllegalStateException("Broken renderer.");
			}
			body.write("own".getBytes(StandardCharsets.UTF_8));
			return WORKING.render(error, context, new BodyBuffer());
		}, this.listener);
		pipeline.answer(new NotFoundException(), StubContext.ANY, this.sink);
		assertThat(this.sink.body()).isEqualTo("own");
	}

	@Test
	void tellsOtherListenersWhereOneFails(CapturedOutput output) {
		ErrorListener broken = new BrokenListener();
		assertThat(pipeline(WORKING, broken, this.listener).answer(new NotFoundException(), StubContext.ANY, this.sink))
			.isEqualTo(Outcome.WRITTEN);
		assertThat(this.told).containsExactly("404 NOT_FOUND");
		assertThat(output).contains("Error listener " + BrokenListener.class.getName() + " failed", "Broken listener.");
	}

	@Test
	void complainsOnceThatComponentsCannotBeCreated(CapturedOutput output) {
		ErrorPipeline pipeline = new ErrorPipeline(() -> {
			throw new IllegalStateException("Broken bean.");
		});
		pipeline.answer(new NotFoundException(), StubContext.ANY, this.sink);
		pipeline.answer(new NotFoundException(), StubContext.ANY, this.sink);
		assertThat(this.sink.written()).containsExactly("500 INTERNAL_ERROR", "500 INTERNAL_ERROR");
		assertThat(output).containsOnlyOnce("Failed to create the error pipeline")
			.containsOnlyOnce("IllegalStateException: Broken bean.");
	}

	@Test
	void asksForComponentsAtEachError() {
		List<ErrorPipeline.Components> created = new ArrayList<>();
		ErrorPipeline pipeline = new ErrorPipeline(() -> {
			if (created.isEmpty()) {
				created.add(components(WORKING, this.listener));
				throw new IllegalStateException("Not yet.");
			}
			return created.get(0);
		});
		pipeline.preview(ApiError.of(BuiltInError.GONE), StubContext.ANY, this.sink);
		pipeline.answer(new NotFoundException(), StubContext.ANY, this.sink);
		assertThat(this.sink.written()).containsExactly("410 GONE", "404 NOT_FOUND");
	}

	@Test
	void takesAnswerForUsualWhereMapperFails() {
		this.parts.mapper((failure) -> {
			throw new IllegalStateException("Broken mapper.");
		});
		Throwable inner = new IllegalArgumentException();
		assertThat(pipeline(WORKING).isMappedOnPurpose(new NotFoundException().cause(inner), inner)).isFalse();
	}

	@Test
	void letsDoorHaveWhatItsSinkThrows() {
		ErrorPipeline pipeline = pipeline(WORKING, this.listener);
		assertThatIllegalStateException()
			.isThrownBy(() -> pipeline.answer(new NotFoundException(), StubContext.ANY, (answer) -> {
				throw new IllegalStateException("Broken door.");
			}))
			.withMessage("Broken door.");
		assertThat(this.told).isEmpty();
	}

	private void breakCustomizers() {
		this.parts.customizer((error, context) -> {
			throw new IllegalStateException("Broken customizer.");
		});
	}

	private ErrorPipeline pipeline(ErrorRenderer renderer, ErrorListener... listeners) {
		ErrorPipeline.Components components = components(renderer, listeners);
		return new ErrorPipeline(() -> components);
	}

	private ErrorPipeline.Components components(ErrorRenderer renderer, ErrorListener... listeners) {
		return new ErrorPipeline.Components(this.parts.create(), renderer, FallbackComponents.INSTANCE.lastResort(),
				FallbackComponents.INSTANCE.headers(), List.of(listeners));
	}

	private static final class BrokenListener implements ErrorListener {

		@Override
		public void onError(ApiError error, ErrorContext context) {
			throw new IllegalStateException("Broken listener.");
		}

	}

}
