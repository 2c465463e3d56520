package io.github.errorcontract.cause.async;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.fixture.HidingClassLoader;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.resolver.CauseMappers;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.DelayKt;
import kotlinx.coroutines.TimeoutCancellationException;
import kotlinx.coroutines.TimeoutKt;
import org.junit.jupiter.api.Test;

import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class AsyncFailuresTests {

	@Test
	void answersTimeoutWithServiceUnavailable() {
		assertThat(MappedFailure.error(new AsyncFailures(), new AsyncRequestTimeoutException()).code())
			.isEqualTo(BuiltInError.SERVICE_UNAVAILABLE.code());
	}

	@Test
	void answersTimeoutOfCoroutineWithUpstreamTimeout() {
		Throwable timeout = catchThrowable(() -> BuildersKt.runBlocking(EmptyCoroutineContext.INSTANCE,
				(scope, caller) -> TimeoutKt.withTimeout(1, (inner, next) -> DelayKt.delay(60_000, next), caller)));
		assertThat(timeout).isInstanceOf(TimeoutCancellationException.class);
		assertThat(MappedFailure.error(new AsyncFailures(), timeout)).hasToString("504 UPSTREAM_TIMEOUT");
	}

	@Test
	void answersWithoutCoroutines() throws ReflectiveOperationException {
		CauseMappers family = (CauseMappers) new HidingClassLoader("kotlin", "kotlinx.")
			.loadClass(AsyncFailures.class.getName())
			.getConstructor()
			.newInstance();
		assertThat(MappedFailure.error(family, new AsyncRequestTimeoutException()))
			.hasToString("503 SERVICE_UNAVAILABLE");
	}

}
