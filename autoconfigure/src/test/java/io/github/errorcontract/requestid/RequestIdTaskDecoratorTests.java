package io.github.errorcontract.requestid;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RequestIdTaskDecoratorTests {

	private final RequestIdTaskDecorator decorator = new RequestIdTaskDecorator("requestId");

	@AfterEach
	void clear() {
		MDC.clear();
	}

	@Test
	void takesIdToThreadThatRunsTask() {
		MDC.put("requestId", "id-1");
		assertThat(seenBy(this.decorator)).isEqualTo("id-1");
	}

	@Test
	void takesIdOfSubmissionNotOfExecution() {
		MDC.put("requestId", "id-1");
		String[] seen = new String[1];
		Runnable task = this.decorator.decorate(() -> seen[0] = MDC.get("requestId"));
		MDC.put("requestId", "id-2");
		task.run();
		assertThat(seen).containsExactly("id-1");
		assertThat(MDC.get("requestId")).isEqualTo("id-2");
	}

	@Test
	void leavesNothingBehind() {
		MDC.put("requestId", "id-1");
		Runnable task = this.decorator.decorate(() -> {
		});
		MDC.clear();
		task.run();
		assertThat(MDC.get("requestId")).isNull();
	}

	@Test
	void leavesNothingBehindWhenTaskFails() {
		MDC.put("requestId", "id-1");
		Runnable task = this.decorator.decorate(() -> {
			throw new IllegalStateException();
		});
		MDC.clear();
		assertThatIllegalStateException().isThrownBy(task::run);
		assertThat(MDC.get("requestId")).isNull();
	}

	@Test
	void leavesTaskAloneWithoutId() {
		Runnable task = () -> {
		};
		assertThat(this.decorator.decorate(task)).isSameAs(task);
	}

	private static String seenBy(RequestIdTaskDecorator decorator) {
		CompletableFuture<String> seen = new CompletableFuture<>();
		new Thread(decorator.decorate(() -> seen.complete(MDC.get("requestId")))).start();
		return seen.join();
	}

}
