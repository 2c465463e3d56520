package io.github.errorcontract.security;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.ContractCorsProcessor;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

class HandlerFieldsTests {

	private static final DefaultListableBeanFactory BEANS = new DefaultListableBeanFactory();

	private static final SecurityHandlerWrapper WRAPPER = new SecurityHandlerWrapper(
			new SecurityResponder(BEANS.getBeanProvider(ErrorResponder.class),
					BEANS.getBeanProvider(ContractScope.class)),
			new ContractCorsProcessor(BEANS.getBeanProvider(ErrorResponder.class),
					BEANS.getBeanProvider(ContractScope.class)));

	@ParameterizedTest
	@MethodSource("owners")
	void findsHandlerInEveryOwner(String owner) {
		Class<?> type = ClassUtils.resolveClassName(owner, null);
		assertThat(Arrays.stream(type.getDeclaredFields()).map(Field::getType)).anyMatch(WRAPPER::supports);
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
		assertThat(HandlerFields.read(choice, "entryPoints")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
		assertThat(HandlerFields.read(choice, "defaultEntryPoint")).isInstanceOf(Http403ForbiddenEntryPoint.class);
	}

	@Test
	void leavesUnknownFieldAlone() {
		assertThat(HandlerFields.read(new Object(), "entryPoints")).isNull();
	}

	static Set<String> owners() {
		return HandlerFields.OWNERS;
	}

}
