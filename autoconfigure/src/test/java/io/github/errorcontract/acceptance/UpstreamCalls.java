package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.ReactorClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * The ways to call another service, each patient for a fifth of a second.
 */
final class UpstreamCalls {

	static final Duration PATIENCE = Duration.ofMillis(200);

	static final Map<String, UpstreamCall> ALL = Map.ofEntries(Map.entry("rest-client-jdk", restClient(jdk())),
			Map.entry("rest-client-simple", restClient(simple())),
			Map.entry("rest-client-apache", restClient(apache())),
			Map.entry("rest-client-reactor", restClient(reactor())),
			Map.entry("rest-client-exchange", UpstreamCalls::exchange),
			Map.entry("rest-template", (url) -> restTemplate().getForObject(url, Item.class)),
			Map.entry("web-client", (url) -> webClient().get().uri(url).retrieve().bodyToMono(Item.class).block()),
			Map.entry("web-client-mono", (url) -> webClient().get().uri(url).retrieve().bodyToMono(Item.class)),
			Map.entry("web-client-retrying", UpstreamCalls::retrying),
			Map.entry("web-client-future", UpstreamCalls::future),
			Map.entry("http-interface", (url) -> items(RestClientAdapter.create(client(simple())), url)),
			Map.entry("http-interface-reactive", (url) -> items(WebClientAdapter.create(webClient()), url)));

	/** Clients of which the first can say no more than that the time is over. */
	static final Map<String, UpstreamCall> WITH_TIME_LIMIT = Map.of("web-client-block",
			(url) -> impatient(url).block(PATIENCE), "web-client-timeout",
			(url) -> impatient(url).timeout(PATIENCE).block(), "http-interface-block", UpstreamCalls::blocking,
			"future", (url) -> impatient(url).toFuture().get(200, TimeUnit.MILLISECONDS));

	/** The JDK's own client. */
	static final Map<String, UpstreamCall> PLAIN = Map.of("jdk", UpstreamCalls::plain, "jdk-async",
			UpstreamCalls::plainAsync, "url", UpstreamCalls::url);

	private UpstreamCalls() {
	}

	private static UpstreamCall restClient(ClientHttpRequestFactory factory) {
		return (url) -> client(factory).get().uri(url).retrieve().body(Item.class);
	}

	private static Object exchange(String url) {
		return client(jdk()).get().uri(url).exchange((request, response) -> {
			if (response.getStatusCode().isError()) {
				throw response.createException();
			}
			return response.bodyTo(Item.class);
		});
	}

	private static RestClient client(ClientHttpRequestFactory factory) {
		return RestClient.builder().requestFactory(factory).build();
	}

	private static RestTemplate restTemplate() {
		return new RestTemplate(simple());
	}

	private static ClientHttpRequestFactory jdk() {
		JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory();
		factory.setReadTimeout(PATIENCE);
		return factory;
	}

	private static ClientHttpRequestFactory simple() {
		SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
		factory.setReadTimeout(PATIENCE);
		return factory;
	}

	private static ClientHttpRequestFactory apache() {
		ConnectionConfig connections = ConnectionConfig.custom().setSocketTimeout(Timeout.of(PATIENCE)).build();
		return new HttpComponentsClientHttpRequestFactory(HttpClients.custom()
			.disableAutomaticRetries()
			.setConnectionManager(
					PoolingHttpClientConnectionManagerBuilder.create().setDefaultConnectionConfig(connections).build())
			.build());
	}

	private static ClientHttpRequestFactory reactor() {
		ReactorClientHttpRequestFactory factory = new ReactorClientHttpRequestFactory();
		factory.setReadTimeout(PATIENCE);
		return factory;
	}

	private static WebClient webClient() {
		reactor.netty.http.client.HttpClient client = reactor.netty.http.client.HttpClient.create()
			.responseTimeout(PATIENCE);
		return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
	}

	private static Mono<Item> impatient(String url) {
		return WebClient.create().get().uri(url).retrieve().bodyToMono(Item.class);
	}

	private static Object retrying(String url) {
		return webClient().get()
			.uri(url)
			.retrieve()
			.bodyToMono(Item.class)
			.retryWhen(Retry.backoff(1, Duration.ofMillis(1)))
			.block();
	}

	private static CompletableFuture<Item> future(String url) {
		return webClient().get().uri(url).retrieve().bodyToMono(Item.class).toFuture();
	}

	private static Item blocking(String url) {
		WebClientAdapter adapter = WebClientAdapter.create(WebClient.create());
		adapter.setBlockTimeout(PATIENCE);
		return items(adapter, url);
	}

	private static Item items(HttpExchangeAdapter adapter, String url) {
		return HttpServiceProxyFactory.builderFor(adapter).build().createClient(Items.class).item(URI.create(url));
	}

	private static Object plain(String url) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request(url), BodyHandlers.ofString()).body();
	}

	private static Object plainAsync(String url) throws InterruptedException, ExecutionException {
		return HttpClient.newHttpClient().sendAsync(request(url), BodyHandlers.ofString()).get();
	}

	private static HttpRequest request(String url) {
		return HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
	}

	private static Object url(String url) throws IOException {
		java.net.URLConnection connection = URI.create(url).toURL().openConnection();
		connection.setReadTimeout((int) PATIENCE.toMillis());
		return connection.getInputStream().readAllBytes();
	}

	/**
	 * What is called.
	 */
	@FunctionalInterface
	interface UpstreamCall {

		Object to(String url) throws Exception;

	}

	interface Items {

		@GetExchange
		Item item(URI url);

	}

	record Item(String sku, int quantity) {

	}

}
