package io.github.errorcontract.webmvc;

import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/**
 * Puts what the advice cannot do by itself around Spring's resolvers of exception
 * handlers: before the first of them the direct answer, and who is asked in its place
 * where others would win that must not; behind the last what they have left.
 */
final class ErrorContractMvcConfigurer implements WebMvcConfigurer {

	private final ScopedAnswer answer;

	private final ApplicationContext context;

	private final boolean catchAllsYield;

	/**
	 * Creates the configurer.
	 * @param answer the answers
	 * @param context where the application's own exception handlers are looked for
	 * @param catchAllsYield whether handlers of all exceptions step behind the contract
	 */
	ErrorContractMvcConfigurer(ScopedAnswer answer, ApplicationContext context, boolean catchAllsYield) {
		this.answer = answer;
		this.context = context;
		this.catchAllsYield = catchAllsYield;
	}

	@Override
	public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
		int first = -1;
		int last = -1;
		for (int i = 0; i < resolvers.size(); i++) {
			if (resolvers.get(i) instanceof ExceptionHandlerExceptionResolver) {
				first = (first < 0) ? i : first;
				last = i;
			}
		}
		if (first >= 0) {
			ExceptionHandlerExceptionResolver springs = (ExceptionHandlerExceptionResolver) resolvers.get(last);
			List<ControllerAdviceBean> others = others(springs);
			resolvers.add(last + 1, new LeftFailureResolver(this.answer));
			if (resolvers.get(first).getClass() == ExceptionHandlerExceptionResolver.class) {
				addBefore(first, springs, others, resolvers);
			}
			new StartNotices(this.context, this.catchAllsYield).log(others);
		}
	}

	private static List<ControllerAdviceBean> others(ExceptionHandlerExceptionResolver springs) {
		return springs.getExceptionHandlerAdviceCache()
			.keySet()
			.stream()
			.filter((advice) -> advice.getBeanType() != ErrorContractAdvice.class)
			.toList();
	}

	private void addBefore(int place, ExceptionHandlerExceptionResolver springs, List<ControllerAdviceBean> others,
			List<HandlerExceptionResolver> resolvers) {
		if (!this.catchAllsYield && !hasAdviceOfSprings(others)) {
			resolvers.add(place,
					new DirectAnswerResolver(this.answer, new OtherExceptionHandlers(this.context), false));
			return;
		}
		resolvers.add(place, new DirectAnswerResolver(this.answer, null, this.catchAllsYield));
		resolvers.add(place, new UserHandlerExceptionResolver(springs, this.answer,
				new ExceptionHandlerChoice(this.catchAllsYield)));
	}

	private static boolean hasAdviceOfSprings(List<ControllerAdviceBean> advices) {
		for (ControllerAdviceBean advice : advices) {
			if (ExceptionHandlerChoice.isSprings(advice.getBeanType())) {
				return true;
			}
		}
		return false;
	}

}
