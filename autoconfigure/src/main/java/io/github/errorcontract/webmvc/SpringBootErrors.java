package io.github.errorcontract.webmvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

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
		BasicErrorController controller = new BasicErrorController(
				this.attributes.getIfAvailable(DefaultErrorAttributes::new), this.properties.getObject().getError(),
				this.viewResolvers.orderedStream().toList());
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		boolean html = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
		return html ? controller.errorHtml(request, response) : controller.error(request);
	}

}
