package io.github.errorcontract.webmvc;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.condition.ProducesRequestCondition;

/**
 * The answers that Spring Boot's own error controller gives, for paths that the contract
 * does not cover and for browsers.
 */
final class SpringBootErrors {

	private final ObjectProvider<ErrorAttributes> attributes;

	private final ObjectProvider<WebProperties> properties;

	private final ObjectProvider<ErrorViewResolver> viewResolvers;

	/**
	 * Creates the answers from the collaborators of Spring Boot's controller.
	 * @param attributes the attributes of an error, Spring Boot's default if absent
	 * @param properties the settings under {@code spring.web.error}
	 * @param viewResolvers where HTML pages come from
	 */
	SpringBootErrors(ObjectProvider<ErrorAttributes> attributes, ObjectProvider<WebProperties> properties,
			ObjectProvider<ErrorViewResolver> viewResolvers) {
		this.attributes = attributes;
		this.properties = properties;
		this.viewResolvers = viewResolvers;
	}

	Object answer(HttpServletRequest request, HttpServletResponse response) {
		return answer(request, response, attributes());
	}

	/**
	 * Answers with the contract's text of the error where Spring Boot has one of its own.
	 */
	Object answerWithText(HttpServletRequest request, HttpServletResponse response) {
		ErrorAttributes used = attributes();
		return answer(request, response,
				(used.getClass() == DefaultErrorAttributes.class) ? new TextAttributes(used) : used);
	}

	private ErrorAttributes attributes() {
		return this.attributes.getIfAvailable(DefaultErrorAttributes::new);
	}

	private Object answer(HttpServletRequest request, HttpServletResponse response, ErrorAttributes shown) {
		BasicErrorController controller = new BasicErrorController(shown, this.properties.getObject().getError(),
				this.viewResolvers.orderedStream().toList());
		return prefersHtml(request) ? controller.errorHtml(request, response) : controller.error(request);
	}

	/**
	 * Chooses between the two methods of Spring Boot's controller as Spring MVC does.
	 */
	private static boolean prefersHtml(HttpServletRequest request) {
		ProducesRequestCondition html = new ProducesRequestCondition(MediaType.TEXT_HTML_VALUE);
		return html.getMatchingCondition(request) != null
				&& html.compareTo(new ProducesRequestCondition(), request) < 0;
	}

	/**
	 * The attributes of Spring Boot with the text that the error was sent with. Of a
	 * failed validation Spring Boot would tell its own, which names Java classes.
	 */
	private record TextAttributes(ErrorAttributes springBoots) implements ErrorAttributes {

		@Override
		public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
			Map<String, @Nullable Object> attributes = this.springBoots.getErrorAttributes(request, options);
			Object text = request.getAttribute(RequestDispatcher.ERROR_MESSAGE, RequestAttributes.SCOPE_REQUEST);
			if (text != null && options.isIncluded(ErrorAttributeOptions.Include.MESSAGE)) {
				attributes.put("message", text);
			}
			return attributes;
		}

		@Override
		public @Nullable Throwable getError(WebRequest request) {
			return this.springBoots.getError(request);
		}

	}

}
