package io.github.errorcontract.resolver;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

@ExtendWith(OutputCaptureExtension.class)
class MemberReaderTests {

	private final MemberReader reader = new MemberReader();

	@Test
	void saysOnceAndWithoutTraceThatANameIsReserved(CapturedOutput output) {
		for (int i = 0; i < 3; i++) {
			ApiError.Builder error = ApiError.builder(BuiltInError.CONFLICT);
			this.reader.read(new ReservedException(), error);
			assertThat(error.build().properties()).containsOnly(entry("sku", "A-1"));
		}
		assertThat(output.getAll().lines().filter((line) -> line.contains("WARN"))).satisfiesExactlyInAnyOrder(
				(line) -> assertThat(line).endsWith("Ignoring error property 'code' of "
						+ ReservedException.class.getName() + ", which the contract defines itself"),
				(line) -> assertThat(line).contains("Ignoring error property 'retryAfter'", "'retry-after'"));
		assertThat(output.getAll().lines()).noneMatch((line) -> line.startsWith("\tat "));
	}

	@SuppressWarnings("unused")
	private static final class ReservedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		@ErrorProperty
		private final int code = 7;

		@ErrorProperty
		private final String sku = "A-1";

		@ErrorProperty
		int getRetryAfter() {
			return 5;
		}

	}

}
