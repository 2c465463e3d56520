package io.github.errorcontract.requestid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeOrderedRequestIdGeneratorTests {

	private static final int MANY = 20_000;

	private final TimeOrderedRequestIdGenerator generator = new TimeOrderedRequestIdGenerator();

	@Test
	void makes32HexadecimalDigits() {
		assertThat(ids()).allMatch((id) -> id.matches("[0-9a-f]{32}"));
	}

	@Test
	void hasVersionAndVariantOfUuidV7() {
		assertThat(ids()).allMatch((id) -> id.charAt(12) == '7').allMatch((id) -> "89ab".indexOf(id.charAt(16)) >= 0);
	}

	@Test
	void startsWithMillisecondsSinceEpoch() {
		Instant before = Instant.now().minusMillis(1);
		Instant made = Instant.ofEpochMilli(Long.parseLong(this.generator.generate().substring(0, 12), 16));
		assertThat(made).isBetween(before, Instant.now().plusMillis(1));
	}

	@Test
	void ascendsStrictly() {
		List<String> ids = ids();
		for (int i = 1; i < ids.size(); i++) {
			assertThat(ids.get(i)).isGreaterThan(ids.get(i - 1));
		}
	}

	@Test
	void staysUniqueAcrossThreads() throws Exception {
		ExecutorService executor = Executors.newFixedThreadPool(4);
		try {
			Callable<List<String>> task = this::ids;
			List<String> all = new ArrayList<>();
			for (Future<List<String>> ids : executor.invokeAll(List.of(task, task, task, task))) {
				all.addAll(ids.get());
			}
			assertThat(all).hasSize(4 * MANY).doesNotHaveDuplicates();
		}
		finally {
			executor.shutdownNow();
		}
	}

	@Test
	void differsBetweenServices() {
		TimeOrderedRequestIdGenerator other = new TimeOrderedRequestIdGenerator();
		assertThat(this.generator.generate().substring(16)).isNotEqualTo(other.generate().substring(16));
	}

	private List<String> ids() {
		return Stream.generate(this.generator::generate).limit(MANY).toList();
	}

}
