package io.github.errorcontract.webmvc;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

class SpringBootErrorsTests {

	private final WebProperties properties = new WebProperties();

	private final MockMvc springBoot = MockMvcBuilders
		.standaloneSetup(new BasicErrorController(new DefaultErrorAttributes(), this.properties.getError()))
		.setViewResolvers((name, locale) -> (model, request, response) -> {
		})
		.build();

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/*", "*/*", "application/json", "application/json, text/html;q=0.5",
			"text/html;q=0.5, */*", "text/html, application/json", "*/*;q=0.1, text/*" })
	void choosesPageOrJsonAsSpringBootDoes(String accept) throws Exception {
		boolean page = this.springBoot.perform(MockMvcRequestBuilders.get("/error").header("Accept", accept))
			.andReturn()
			.getModelAndView() != null;
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("web", this.properties);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
		request.addHeader("Accept", accept);
		Object answer = new SpringBootErrors(beans.getBeanProvider(ErrorAttributes.class),
				beans.getBeanProvider(WebProperties.class), beans.getBeanProvider(ErrorViewResolver.class))
			.answer(request, new MockHttpServletResponse());
		assertThat(answer instanceof ModelAndView).isEqualTo(page);
	}

}
