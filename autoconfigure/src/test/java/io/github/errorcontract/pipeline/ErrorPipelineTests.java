package io.github.errorcontract.pipeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.FormatChoice;
import io.github.errorcontract.format.PathFormats;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.renderer.IncludedMembers;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.resolver.StubContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPipelineTests {

	@Test
	void writesInternalErrorWhereFormatCannotBeChosen() {
		ErrorPipeline pipeline = new ErrorPipeline(() -> components((path) -> {
			throw new IllegalStateException();
		}));
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		pipeline.preview(ApiError.of(BuiltInError.GONE), StubContext.ANY, (answer) -> {
			answer.writeBody(body);
			assertThat(answer.error()).hasToString("500 INTERNAL_ERROR");
		});
		assertThat(body.toString(StandardCharsets.UTF_8)).startsWith("{\"error\":{\"code\":\"INTERNAL_ERROR\",");
	}

	private static ErrorPipeline.Components components(PathFormats formats) {
		IncludedMembers included = new IncludedMembers(Set.of(), new IncludedMembers.Sources(null,
				Duration.ofSeconds(30), (code) -> null, CurrentTrace.NONE, Clock.systemUTC()));
		WireFormat format = new WireFormat(new ProblemTypes(null, WireNames.DEFAULT),
				new FormatChoice(ErrorFormat.ENVELOPE, formats, false), included);
		return new ErrorPipeline.Components(FallbackComponents.INSTANCE.resolver(), format.createRenderer(),
				format.createLastResort(), FallbackComponents.INSTANCE.headers(), List.of());
	}

}
