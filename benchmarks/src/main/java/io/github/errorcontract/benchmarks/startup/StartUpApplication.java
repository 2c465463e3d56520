package io.github.errorcontract.benchmarks.startup;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import com.sun.management.OperatingSystemMXBean;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * The JVM whose start is measured: a contender on a real server. Prints one line as soon
 * as it is ready for requests, with what it took until then and how many classes are
 * loaded after one domain exception, and ends.
 */
public final class StartUpApplication {

	private static final String REQUEST = """
			GET /orders/4711 HTTP/1.1\r
			Host: localhost\r
			Accept: application/json\r
			Connection: close\r
			\r
			""";

	private StartUpApplication() {
	}

	/**
	 * Starts the contender.
	 * @param args the name of its configuration class, then its properties
	 * @throws IOException if the request fails
	 */
	public static void main(String[] args) throws IOException {
		Class<?> configuration = ClassUtils.resolveClassName(args[0], null);
		String[] properties = args.clone();
		properties[0] = "--server.port=0";
		ConfigurableApplicationContext context = SpringApplication.run(configuration, properties);
		long nanos = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
		int classes = loadedClasses();
		String answer = ask(context.getEnvironment());
		if (!answer.startsWith("HTTP/1.1 404 ")) {
			throw new IllegalStateException("Unexpected answer: " + answer);
		}
		System.out.println(new StartUp(nanos, classes, loadedClasses()).toLine());
		Runtime.getRuntime().halt(0);
	}

	private static int loadedClasses() {
		return (int) ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
	}

	private static String ask(Environment environment) throws IOException {
		int port = environment.getRequiredProperty("local.server.port", Integer.class);
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
