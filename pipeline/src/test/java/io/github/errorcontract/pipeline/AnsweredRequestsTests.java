package io.github.errorcontract.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.cause.status.StatusFailures;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.RecordedFields;
import io.github.errorcontract.fixture.ResolverParts;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.Reasons;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.resolver.CodeNaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class AnsweredRequestsTests {

	private static final Throwable NO_ERROR = new ResponseStatusException(HttpStatus.NOT_MODIFIED);

	private final ResolverParts parts = new ResolverParts()
		.family(new StatusFailures(new CodeNaming(false), new BareStatus(Reasons.NONE)));

	private final List<String> told = new ArrayList<>();

	private final RecordingSink sink = new RecordingSink();

	@Test
	void writesAnswerAndTellsListeners() {
		Outcome outcome = pipeline().answer(new NotFoundException(), StubContext.ANY, this.sink);
		assertThat(outcome).isEqualTo(Outcome.WRITTEN);
		assertThat(this.sink.written()).containsExactly("404 NOT_FOUND");
		assertThat(this.sink.body()).contains("\"code\":\"NOT_FOUND\"");
		assertThat(this.told).containsExactly("404 NOT_FOUND");
	}

	@Test
	void writesNothingForFailureThatIsNoError() {
		assertThat(pipeline().answer(NO_ERROR, StubContext.ANY, this.sink)).isEqualTo(Outcome.NOT_AN_ERROR);
		assertThat(this.sink.written()).isEmpty();
		assertThat(this.told).isEmpty();
	}

	@Test
	void completesErrorThatIsKnown() {
		this.parts.configured(Definitions.status("GONE", 404));
		assertThat(pipeline().answer(ApiError.of(BuiltInError.GONE), StubContext.ANY, this.sink))
			.isEqualTo(Outcome.WRITTEN);
		assertThat(this.sink.written()).containsExactly("404 GONE");
		assertThat(this.told).containsExactly("404 GONE");
	}

	@ParameterizedTest
	@CsvSource({ "0, 500, 500 SERVER_ERROR", "399, 500, 500 SERVER_ERROR", "400, 500, 400 INVALID_REQUEST",
			"408, 500, 408 REQUEST_TIMEOUT", "408, 503, 408 REQUEST_TIMEOUT", "499, 500, 499 CLIENT_ERROR",
			"500, 503, 503 SERVER_ERROR", "408, 499, 499 SERVER_ERROR" })
	void blamesClientWhereContainerDoes(int refused, int status, String answer) {
		Throwable failure = new ApiException(BuiltInError.SERVER_ERROR);
		this.parts.configured(Definitions.status("SERVER_ERROR", status));
		pipeline().answer(failure, new FailingRequest(refused, false), this.sink);
		assertThat(this.sink.written()).containsExactly(answer);
		assertThat(this.told).containsExactly(answer);
	}

	@Test
	void completesErrorWithWhichItBlamesClient() {
		this.parts.configured(Definitions.status("REQUEST_TIMEOUT", 425));
		pipeline().answer(new IllegalStateException(), new FailingRequest(408, false), this.sink);
		assertThat(this.sink.written()).containsExactly("425 REQUEST_TIMEOUT");
	}

	@ParameterizedTest
	@CsvSource({ "500, 404 NOT_FOUND", "501, 501 NOT_IMPLEMENTED", "400, 400 INVALID_REQUEST" })
	void takesFailureFor500ThatContainerReports(int status, String answer) {
		Outcome outcome = pipeline().answer(status, new NotFoundException(), StubContext.ANY, this.sink);
		assertThat(outcome).isEqualTo(Outcome.WRITTEN);
		assertThat(this.sink.written()).containsExactly(answer);
	}

	@ParameterizedTest
	@CsvSource({ "500, 500 INTERNAL_ERROR", "404, 404 NOT_FOUND", "599, 599 SERVER_ERROR", "600, 599 SERVER_ERROR",
			"999, 599 SERVER_ERROR" })
	void takesStatusWhereNoFailureIsKnown(int status, String answer) {
		assertThat(pipeline().answer(status, null, StubContext.ANY, this.sink)).isEqualTo(Outcome.WRITTEN);
		assertThat(this.sink.written()).containsExactly(answer);
	}

	@Test
	void takesStatusWhereFailureIsNoError() {
		assertThat(pipeline().answer(500, NO_ERROR, StubContext.ANY, this.sink)).isEqualTo(Outcome.WRITTEN);
		assertThat(this.sink.written()).containsExactly("500 INTERNAL_ERROR");
	}

	@Test
	void logsFailureThatComesAfterResponseWasCommitted(CapturedOutput output) {
		AnswerSink committed = new AnswerSink() {

			@Override
			public void write(Answer answer) {
				throw new AssertionError("must not be written");
			}

			@Override
			public boolean isOpen() {
				return false;
			}

		};
		Throwable failure = new IllegalStateException("Broken.");
		assertThat(pipeline().answer(failure, StubContext.ANY.failing(failure), committed)).isEqualTo(Outcome.TOO_LATE);
		assertThat(pipeline().answer(ApiError.of(BuiltInError.GONE), StubContext.ANY, committed))
			.isEqualTo(Outcome.TOO_LATE);
		assertThat(output.getOut().lines().filter((line) -> line.contains("already committed: GET /orders/7")))
			.hasSize(2);
		assertThat(output).contains("IllegalStateException: Broken.");
		assertThat(this.told).isEmpty();
	}

	@Test
	void tellsNobodyWhereClientIsGone() {
		assertThat(pipeline().answer(new NotFoundException(), new FailingRequest(0, true), this.sink))
			.isEqualTo(Outcome.CLIENT_GONE);
		assertThat(pipeline().answer(new NotFoundException(), StubContext.ANY, AnsweredRequestsTests::breakOff))
			.isEqualTo(Outcome.CLIENT_GONE);
		assertThat(this.told).isEmpty();
	}

	@Test
	void tellsNobodyAgain() {
		ErrorPipeline pipeline = pipeline();
		ApiError error = ApiError.of(BuiltInError.GONE);
		assertThat(pipeline.answerAgain(error, StubContext.ANY, this.sink)).isEqualTo(Outcome.WRITTEN);
		assertThat(pipeline.answerAgain(error, StubContext.ANY, AnsweredRequestsTests::breakOff))
			.isEqualTo(Outcome.CLIENT_GONE);
		assertThat(this.sink.written()).containsExactly("410 GONE");
		assertThat(this.told).isEmpty();
	}

	@Test
	void showsWhatAnswerWouldBe() {
		this.parts.configured(Definitions.status("GONE", 404));
		ApiError error = ApiError.of(BuiltInError.GONE);
		pipeline().preview(error, StubContext.ANY, this.sink);
		assertThat(this.sink.written()).containsExactly("404 GONE");
		assertThat(this.told).isEmpty();
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> pipeline().preview(error, StubContext.ANY, AnsweredRequestsTests::breakOff))
			.withMessageContaining("Broken pipe");
	}

	@Test
	void usesBufferOfAnswerAgain() {
		ErrorPipeline pipeline = pipeline();
		pipeline.answer(new NotFoundException(), StubContext.ANY, this.sink);
		pipeline.answer(new NotFoundException(), StubContext.ANY, this.sink);
		assertThat(this.sink.answers().get(1)).isSameAs(this.sink.answers().get(0));
	}

	@Test
	void completesHeaderFieldsOfOtherErrors() {
		RecordedFields fields = new RecordedFields();
		assertThat(pipeline().completeHeaders(503, fields)).containsExactly("Cache-Control", "Retry-After");
		assertThat(fields.joined()).containsEntry("Cache-Control", "no-store").containsEntry("Retry-After", "30");
		assertThat(pipeline().completeHeaders(503, fields)).isEmpty();
	}

	@Test
	void tellsWhetherAnswerWasChosen() {
		Throwable inner = new IllegalArgumentException();
		assertThat(pipeline().isMappedOnPurpose(new NotFoundException().cause(inner), inner)).isTrue();
		assertThat(pipeline().isMappedOnPurpose(new IllegalStateException(inner), inner)).isFalse();
	}

	private ErrorPipeline pipeline() {
		ErrorPipeline.Components components = new ErrorPipeline.Components(this.parts.create(),
				FallbackComponents.INSTANCE.renderer(), FallbackComponents.INSTANCE.lastResort(),
				FallbackComponents.INSTANCE.headers(), List.of((error, context) -> this.told.add(error.toString())));
		return new ErrorPipeline(() -> components);
	}

	private static void breakOff(Answer answer) throws IOException {
		throw new IOException("Broken pipe");
	}

}
