package io.github.errorcontract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ErrorDetailTests {

	@Test
	void comparesIndexesAsNumbers() {
		assertThat(sorted("lines[10].sku", "lines[2].sku", "lines[1].sku", "lines[2]")).containsExactly("lines[1].sku",
				"lines[2]", "lines[2].sku", "lines[10].sku");
	}

	@Test
	void comparesIndexesBeyondEveryNumberType() {
		assertThat(sorted("a[100000000000000000000]", "a[99999999999999999999]", "a[0]")).containsExactly("a[0]",
				"a[99999999999999999999]", "a[100000000000000000000]");
	}

	@Test
	void sortsByCodeAtSamePath() {
		List<ErrorDetail> details = sort(new ErrorDetail("a", "SIZE", "x"), new ErrorDetail("a", "EMAIL", "x"),
				new ErrorDetail("a", "EMAIL", "b"));
		assertThat(details).extracting(ErrorDetail::code).containsExactly("EMAIL", "EMAIL", "SIZE");
		assertThat(details).extracting(ErrorDetail::message).containsExactly("b", "x", "x");
	}

	@Test
	void putsWholeObjectLast() {
		List<ErrorDetail> details = sort(new ErrorDetail(null, "A", "x"), new ErrorDetail("z", "Z", "x"),
				new ErrorDetail(null, "B", "x"));
		assertThat(details).extracting(ErrorDetail::field).containsExactly("z", null, null);
		assertThat(details).extracting(ErrorDetail::code).containsExactly("Z", "A", "B");
	}

	@Test
	void ordersConsistently() {
		List<String> paths = paths("a01.", 3);
		for (String a : paths) {
			for (String b : paths) {
				int order = PropertyPathOrder.compare(a, b);
				assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(PropertyPathOrder.compare(b, a)));
				assertThat(order == 0).isEqualTo(a.equals(b));
			}
		}
	}

	@Test
	void ordersTransitively() {
		List<String> paths = paths("a01.", 3);
		paths.sort(PropertyPathOrder::compare);
		for (int i = 0; i < paths.size(); i++) {
			for (int j = i + 1; j < paths.size(); j++) {
				assertThat(PropertyPathOrder.compare(paths.get(i), paths.get(j))).isNegative();
			}
		}
	}

	@Test
	void refusesNulls() {
		assertThatNullPointerException().isThrownBy(() -> new ErrorDetail("a", null, "x"))
			.withMessageContaining("'code'");
		assertThatNullPointerException().isThrownBy(() -> new ErrorDetail("a", "A", null))
			.withMessageContaining("'message'");
	}

	@Test
	void belongsToNoPartOfRequestByDefault() {
		ErrorDetail detail = new ErrorDetail("a", "A", "x");
		assertThat(detail.in()).isNull();
		assertThat(detail.rejectedValue()).isNull();
	}

	private static List<String> sorted(String... paths) {
		return sort(List.of(paths).stream().map((path) -> new ErrorDetail(path, "A", "x")).toArray(ErrorDetail[]::new))
			.stream()
			.map(ErrorDetail::field)
			.toList();
	}

	private static List<ErrorDetail> sort(ErrorDetail... details) {
		List<ErrorDetail> sorted = new ArrayList<>(List.of(details));
		Collections.sort(sorted);
		return sorted;
	}

	private static List<String> paths(String alphabet, int length) {
		List<String> paths = new ArrayList<>(List.of(""));
		for (int i = 0, from = 0; i < length; i++) {
			int to = paths.size();
			for (String path : List.copyOf(paths.subList(from, to))) {
				alphabet.chars().forEach((letter) -> paths.add(path + (char) letter));
			}
			from = to;
		}
		return paths;
	}

}
