package io.github.errorcontract.tomcat;

import java.lang.reflect.Field;

import jakarta.servlet.ServletContext;
import org.apache.catalina.Context;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.util.ReflectionUtils;

/**
 * Registers the error page with the Tomcat that a WAR is deployed to, as Spring Boot does
 * with an embedded one, so that Tomcat dispatches to it what it refuses while the
 * application reads the request. There is no way of the Servlet API to do so. A WAR that
 * names error pages in its descriptor is left alone.
 */
final class DeployedErrorPage implements ServletContextInitializer {

	private final String path;

	/**
	 * Creates the initializer.
	 * @param path the path of the error page within the application
	 */
	DeployedErrorPage(String path) {
		this.path = path;
	}

	@Override
	public void onStartup(ServletContext servletContext) {
		Object context = servletContext;
		while (context != null && !(context instanceof Context)) {
			context = inner(context);
		}
		if (context instanceof Context tomcats && tomcats.findErrorPages().length == 0) {
			ErrorPage page = new ErrorPage();
			page.setLocation(this.path);
			tomcats.addErrorPage(page);
		}
	}

	/**
	 * Returns what stands behind one of Tomcat's facades of a context, null for any other
	 * object or where this Tomcat has another one.
	 */
	private static @Nullable Object inner(Object facade) {
		if (!facade.getClass().getName().startsWith("org.apache.catalina.core.ApplicationContext")) {
			return null;
		}
		try {
			Field field = ReflectionUtils.findField(facade.getClass(), "context");
			if (field == null) {
				return null;
			}
			ReflectionUtils.makeAccessible(field);
			return ReflectionUtils.getField(field, facade);
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

}
