package io.github.errorcontract.requestid;

import java.util.concurrent.CompletableFuture;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdThreadLocalAccessorTests {

	private final ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder()
		.contextRegistry(
				new ContextRegistry().registerThreadLocalAccessor(new RequestIdThreadLocalAccessor("requestId")))
		.clearMissing(true)
		.build();

	@AfterEach
	void clear() {
		MDC.clear();
	}

	@Test
	void takesIdToOtherThread() {
		MDC.put("requestId", "id-1");
		CompletableFuture<String> seen = new CompletableFuture<>();
		Runnable task = () -> seen.complete(MDC.get("requestId"));
		new Thread(this.snapshots.captureAll().wrap(task)).start();
		assertThat(seen.join()).isEqualTo("id-1");
	}

	@Test
	void restoresWhatWasThereBefore() {
		MDC.put("requestId", "id-1");
		ContextSnapshot snapshot = this.snapshots.captureAll();
		MDC.put("requestId", "id-2");
		try (ContextSnapshot.Scope scope = snapshot.setThreadLocals()) {
			assertThat(MDC.get("requestId")).isEqualTo("id-1");
		}
		assertThat(MDC.get("requestId")).isEqualTo("id-2");
	}

	@Test
	void removesIdWhereThereWasNone() {
		ContextSnapshot snapshot = this.snapshots.captureAll();
		MDC.put("requestId", "id-2");
		try (ContextSnapshot.Scope scope = snapshot.setThreadLocals()) {
			assertThat(MDC.get("requestId")).isNull();
		}
		assertThat(MDC.get("requestId")).isEqualTo("id-2");
	}

	@Test
	void isFoundByNameOfRequestAttribute() {
		assertThat(new RequestIdThreadLocalAccessor("requestId").key()).isEqualTo("io.github.errorcontract.requestId");
	}

}
