package io.github.errorcontract.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The JVM of one run: the service, its clients, and what both leave behind.
 */
public final class LoadApplication {

	private static final int CLIENTS = 16;

	private LoadApplication() {
	}

	/**
	 * Runs the load and prints what came of it.
	 * @param args the number of requests, then properties of the service
	 * @throws InterruptedException if interrupted while waiting for the clients
	 * @throws ExecutionException if a client fails itself
	 */
	public static void main(String[] args) throws InterruptedException, ExecutionException {
		int requests = Integer.parseInt(args[0]);
		String[] properties = args.clone();
		properties[0] = "--server.port=0";
		ConfigurableApplicationContext context = SpringApplication.run(LoadConfiguration.class, properties);
		ThrowingAppender.install();
		int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		send(port, 2 * CLIENTS, Math.max(requests / 10, 2 * CLIENTS), new Tally());
		Footprint before = Footprint.take();
		Tally tally = new Tally();
		send(port, CLIENTS, requests, tally);
		List<String> complaints = new ArrayList<>(tally.complaints());
		tally.forget();
		complaints.addAll(Footprint.takeAfter(before).complaintsAgainst(before));
		System.out.printf("%d requests, virtual threads %s: %s%n", requests,
				context.getEnvironment().getProperty("spring.threads.virtual.enabled"), tally);
		complaints.forEach(System.out::println);
		Runtime.getRuntime().halt(complaints.isEmpty() ? 0 : 1);
	}

	private static void send(int port, int count, int requests, Tally tally)
			throws InterruptedException, ExecutionException {
		ExecutorService clients = Executors.newFixedThreadPool(count);
		try {
			List<Future<?>> results = new ArrayList<>();
			for (int client = 0; client < count; client++) {
				results.add(clients.submit(new LoadClient(port, client, requests / count, tally)));
			}
			for (Future<?> result : results) {
				result.get();
			}
		}
		finally {
			clients.shutdown();
		}
	}

}
