package io.github.errorcontract.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.FormatChoice;
import io.github.errorcontract.format.PathFormats;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.renderer.IncludedMembers;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.request.CurrentTrace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPipelineTests {

	@Test
	void writesInternalErrorWhereFormatCannotBeChosen() throws IOException {
		ErrorPipeline pipeline = new ErrorPipeline(() -> parts((path) -> {
			throw new IllegalStateException();
		}));
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		try (Rendering rendering = pipeline.render(ApiError.builder(BuiltInError.GONE).build(), StubContext.ANY)) {
			rendering.writeTo(body);
			assertThat(rendering.error()).hasToString("500 INTERNAL_ERROR");
		}
		assertThat(body.toString(StandardCharsets.UTF_8)).startsWith("{\"error\":{\"code\":\"INTERNAL_ERROR\",");
	}

	private static ErrorPipeline.Parts parts(PathFormats formats) {
		IncludedMembers included = new IncludedMembers(Set.of(), new IncludedMembers.Sources(null,
				Duration.ofSeconds(30), (code) -> null, CurrentTrace.NONE, Clock.systemUTC()));
		WireFormat format = new WireFormat(new ProblemTypes(null, WireNames.DEFAULT),
				new FormatChoice(ErrorFormat.ENVELOPE, formats, false), included);
		return new ErrorPipeline.Parts(FallbackComponents.INSTANCE.resolver(), format.createRenderer(),
				format.createLastResort(), FallbackComponents.INSTANCE.headers(), List.of());
	}

}
