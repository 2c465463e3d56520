package io.github.errorcontract.benchmarks.container;

import java.util.List;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.boot.web.servlet.AbstractFilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializerBeans;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.util.Assert;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Starts a Spring Boot application without its server, as {@code @SpringBootTest} does
 * with {@code WebEnvironment.MOCK}.
 */
public final class InProcessApplication {

	static final String SERVLET_NAME = "dispatcherServlet";

	private InProcessApplication() {
	}

	/**
	 * Starts an application.
	 * @param configuration the application's configuration class
	 * @param properties its properties as command-line arguments
	 * @return a container with the application's servlet and filters; it stays until the
	 * JVM ends
	 */
	public static InProcessContainer start(Class<?> configuration, String... properties) {
		SpringApplication application = new SpringApplication(configuration);
		application.setBannerMode(Banner.Mode.OFF);
		application.setApplicationContextFactory((type) -> new AnnotationConfigServletWebApplicationContext());
		application.addInitializers(
				(context) -> ((GenericWebApplicationContext) context).setServletContext(new MockServletContext()));
		return container((GenericWebApplicationContext) application.run(properties));
	}

	private static InProcessContainer container(GenericWebApplicationContext context) {
		ServletContext servletContext = context.getServletContext();
		Assert.state(servletContext != null, "The context must have a servlet context");
		DispatcherServlet servlet = context.getBean(DispatcherServlet.class);
		try {
			servlet.init(new MockServletConfig(servletContext, SERVLET_NAME));
		}
		catch (ServletException ex) {
			throw new IllegalStateException("The servlet cannot be initialized", ex);
		}
		return new InProcessContainer(servlet, filters(context, servletContext));
	}

	private static List<FilterMapping> filters(GenericWebApplicationContext context, ServletContext servletContext) {
		return new ServletContextInitializerBeans(context.getBeanFactory()).stream()
			.filter(AbstractFilterRegistrationBean.class::isInstance)
			.map((initializer) -> (AbstractFilterRegistrationBean<?>) initializer)
			.filter(AbstractFilterRegistrationBean::isEnabled)
			.<FilterMapping>map((registration) -> FilterMapping.of(registration, servletContext))
			.toList();
	}

}
