package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A plain web service with the contract, on a container with a port of its own: Tomcat
 * unless another one is chosen.
 */
final class Server implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final int port;

	private Server(ConfigurableApplicationContext context, String port) {
		this.context = context;
		this.port = context.getEnvironment().getRequiredProperty(port, Integer.class);
	}

	/**
	 * Starts a server.
	 * @param parts the application's controllers, configurations and other components
	 */
	static Server of(Class<?>... parts) {
		return new Starting(parts).start();
	}

	static Starting on(Container container) {
		return new Starting().on(container);
	}

	static Starting with(String... properties) {
		return new Starting().with(properties);
	}

	/**
	 * Returns the same service where its endpoints are, on their own port or this one.
	 */
	Server management() {
		return new Server(this.context, "local.management.port");
	}

	Container container() {
		return this.context.getEnvironment().getProperty(Container.PROPERTY, Container.class, Container.TOMCAT);
	}

	Answer send(Call call) {
		return call.isForHttpClient() ? HttpExchange.send(this.port, call) : sendRaw(call);
	}

	Answer sendRaw(Call call) {
		return Answer.parse(RawExchange.send(this.port, call.bytes()));
	}

	byte[] sendRaw(String request) {
		return RawExchange.send(this.port, request.getBytes(StandardCharsets.ISO_8859_1));
	}

	/**
	 * Sends a request, waits for as much of the answer and goes away.
	 */
	void abandon(String request, int bytes) {
		RawExchange.abandon(this.port, request.getBytes(StandardCharsets.ISO_8859_1), bytes);
	}

	int port() {
		return this.port;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

	static final class Starting {

		private final List<Class<?>> parts = new ArrayList<>(List.of(Application.class, ThrowingController.class));

		private final List<String> properties = new ArrayList<>(
				List.of("--server.port=0", "--spring.main.banner-mode=off", "--spring.main.log-startup-info=false",
						"--spring.mvc.servlet.load-on-startup=1", "--server.shutdown=immediate"));

		private ClassLoader classLoader = Server.class.getClassLoader();

		private Starting(Class<?>... parts) {
			this.parts.addAll(Arrays.asList(parts));
		}

		Starting with(String... more) {
			Arrays.stream(more).map("--"::concat).forEach(this.properties::add);
			return this;
		}

		/**
		 * Puts a file on the class path.
		 * @param folder where it may be written
		 */
		Starting file(Path folder, String name, String text) {
			try {
				Path file = folder.resolve(name);
				Files.createDirectories(file.getParent());
				Files.writeString(file, text);
				this.classLoader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
						Server.class.getClassLoader());
				return this;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		Starting on(Container container) {
			return with(Container.PROPERTY + "=" + container);
		}

		Starting and(Class<?>... more) {
			this.parts.addAll(Arrays.asList(more));
			return this;
		}

		@Override
		public String toString() {
			return this.properties.toString();
		}

		Server start(Class<?>... more) {
			and(more);
			return new Server(
					new SpringApplicationBuilder(new DefaultResourceLoader(this.classLoader),
							this.parts.toArray(new Class<?>[0]))
						.run(this.properties.toArray(new String[0])),
					"local.server.port");
		}

	}

	/**
	 * Reads and writes no YAML, which springdoc brings the library for.
	 */
	@Configuration(proxyBeanMethods = false)
	@Import(WebAutoConfigurations.class)
	static class Application implements WebMvcConfigurer {

		@Override
		public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
			builder.configureMessageConvertersList((converters) -> converters
				.removeIf((converter) -> converter.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
		}

	}

}
