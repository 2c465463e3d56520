package io.github.errorcontract.cause.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.MutablePropertyValues;
import org.springframework.web.bind.WebDataBinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DataBindingTests {

	private static final String BINDER = "org.springframework.web.bind.WebDataBinder";

	@ParameterizedTest
	@ValueSource(strings = { "java.util.ArrayList", "jdk.internal.reflect.DirectMethodHandleAccessor",
			"org.springframework.beans.BeanWrapperImpl", "org.springframework.validation.DataBinder",
			"org.springframework.core.convert.TypeDescriptor", "org.springframework.util.StringUtils",
			"org.springframework.expression.spel.ast.Indexer", "org.springframework.data.web.MapDataBinder" })
	void hasRaisedWhatLibrariesThrowBelowBinder(String type) {
		assertThat(raised(type, BINDER)).isTrue();
		assertThat(raised(type, type, "java.lang.Integer", BINDER, "com.acme.shop.OrderController")).isTrue();
		assertThat(raised(type)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "com.acme.shop.OrderForm", "org.springframework.web.client.RestClient",
			"org.springframework.data.jpa.repository.query.QueryUtils", "javax.money.Money",
			"org.springframework.beansoup.Any" })
	void hasNotRaisedWhatAnythingElseThrowsBelowBinder(String type) {
		assertThat(raised(type, BINDER)).isFalse();
		assertThat(raised("java.lang.Integer", type, BINDER)).isFalse();
	}

	@Test
	void hasRaisedWhatBinderDoesNotWrap() {
		WebDataBinder binder = new WebDataBinder(new Form(new ArrayList<>()), "form");
		NumberFormatException failure = catchThrowableOfType(NumberFormatException.class,
				() -> binder.bind(new MutablePropertyValues(Map.of("lines[x]", "1"))));
		assertThat(DataBinding.raised(failure)).isTrue();
	}

	@Test
	void hasRaisedWhatBinderItselfThrows() {
		assertThat(raised(BINDER)).isTrue();
	}

	@Test
	void hasNotRaisedWhatTellsNoPlace() {
		assertThat(raised()).isFalse();
	}

	private static boolean raised(String... places) {
		Exception failure = new IllegalArgumentException();
		failure.setStackTrace(Stream.of(places)
			.map((place) -> new StackTraceElement(place, "any", null, -1))
			.toArray(StackTraceElement[]::new));
		return DataBinding.raised(failure);
	}

	record Form(List<String> lines) {
	}

}
