package io.github.errorcontract.webmvc;

import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/**
 * Puts what the advice cannot do by itself around Spring's resolver of exception
 * handlers: before it the direct answer, behind it the end of committed responses.
 */
final class ErrorContractMvcConfigurer implements WebMvcConfigurer {

	private final ScopedAnswer answer;

	private final ApplicationContext context;

	/**
	 * Creates the configurer.
	 * @param answer the answers
	 * @param context where the application's own exception handlers are looked for
	 */
	ErrorContractMvcConfigurer(ScopedAnswer answer, ApplicationContext context) {
		this.answer = answer;
		this.context = context;
	}

	@Override
	public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
		for (int i = 0; i < resolvers.size(); i++) {
			if (resolvers.get(i) instanceof ExceptionHandlerExceptionResolver) {
				resolvers.add(i + 1, new LateFailureResolver(this.answer));
				if (resolvers.get(i).getClass() == ExceptionHandlerExceptionResolver.class) {
					resolvers.add(i, new DirectAnswerResolver(this.answer, new OtherExceptionHandlers(this.context)));
				}
				return;
			}
		}
	}

}
