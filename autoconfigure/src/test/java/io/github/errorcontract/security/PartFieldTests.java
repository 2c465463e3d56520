package io.github.errorcontract.security;

import java.util.Arrays;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

class PartFieldTests {

	@ParameterizedTest
	@MethodSource("owners")
	void findsPartInEveryOwner(String owner) {
		Class<?> type = ClassUtils.resolveClassName(owner, null);
		assertThat(Arrays.stream(type.getDeclaredFields()).map((field) -> field.getType().getName()))
			.anyMatch(PartField.PARTS::contains);
	}

	@ParameterizedTest
	@MethodSource("owners")
	void letsNativeImageReadEveryOwner(String owner) {
		RuntimeHints hints = new RuntimeHints();
		new SecurityFilterChainBeanPostProcessor.FieldHints().registerHints(hints, null);
		assertThat(RuntimeHintsPredicates.reflection()
			.onType(TypeReference.of(owner))
			.withMemberCategory(MemberCategory.ACCESS_DECLARED_FIELDS)).accepts(hints);
	}

	@Test
	void readsChoiceOfEntryPoints() {
		Object choice = DelegatingAuthenticationEntryPoint.builder()
			.addEntryPointFor(new Http403ForbiddenEntryPoint(), AnyRequestMatcher.INSTANCE)
			.defaultEntryPoint(new Http403ForbiddenEntryPoint())
			.build();
		assertThat(PartField.read(choice, "entryPoints")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
		assertThat(PartField.read(choice, "defaultEntryPoint")).isInstanceOf(Http403ForbiddenEntryPoint.class);
	}

	@Test
	void leavesUnknownFieldAlone() {
		assertThat(PartField.read(new Object(), "entryPoints")).isNull();
	}

	static Set<String> owners() {
		return PartField.OWNERS;
	}

}
