package io.github.errorcontract.servlet.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.github.errorcontract.headers.ExposedFields;
import io.github.errorcontract.headers.HeaderSyntax;
import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.container.ContainerResponses;
import io.github.errorcontract.servlet.response.RequestChallenges;
import io.github.errorcontract.servlet.response.ResponseGuard;
import io.github.errorcontract.servlet.response.ServletHeaderFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * What every response that leaves the application is held against: an error has the
 * header fields that its status demands, a body, and no malformed field. Thread-safe.
 */
public final class LastGuard implements ResponseGuard {

	private final ObjectProvider<ErrorPipeline> pipeline;

	private final StatusResponder responder;

	private final @Nullable RequestIds requestIds;

	private final Settings settings;

	private volatile @Nullable ErrorPipeline found;

	/** What is exposed to other origins; the rate limit's fields once one is reported. */
	private volatile List<String> exposed;

	private volatile boolean keeping;

	/**
	 * Creates the guard.
	 * @param pipeline knows the header fields of errors, looked up with the first error
	 * @param responder answers bare statuses
	 * @param requestIds what puts the ID on a response that was reset, null for no IDs
	 * @param settings what the guard leaves alone
	 */
	public LastGuard(ObjectProvider<ErrorPipeline> pipeline, StatusResponder responder, @Nullable RequestIds requestIds,
			Settings settings) {
		this.pipeline = pipeline;
		this.responder = responder;
		this.requestIds = requestIds;
		this.settings = settings;
		this.exposed = (requestIds != null) ? List.of(requestIds.header()) : List.of();
	}

	/**
	 * Returns the guard of a further server of the application, which has none of its
	 * error pages.
	 * @return a guard that leaves nothing to a page
	 */
	public LastGuard withoutPages() {
		return new LastGuard(this.pipeline, this.responder, this.requestIds,
				new Settings(this.settings.fillEmptyResponses(), () -> false, new BrowserPages(false),
						this.settings.challenges(), this.settings.containers()));
	}

	/**
	 * Keeps responses with their requests from now on, and exposes what is reported.
	 * @param reported the names of header fields
	 */
	void keepResponses(List<String> reported) {
		List<String> names = new ArrayList<>(this.exposed);
		names.addAll(reported);
		this.exposed = List.copyOf(names);
		this.keeping = true;
	}

	@Override
	public boolean keepsResponses() {
		return this.keeping;
	}

	@Override
	public boolean fills() {
		return this.settings.fillEmptyResponses();
	}

	@Override
	public boolean fill(HttpServletRequest request, HttpServletResponse response) {
		if (!fills() || ("HEAD".equals(request.getMethod()) && response.containsHeader("Content-Length"))) {
			return false;
		}
		this.responder.respond(response.getStatus(), null, request, response);
		return true;
	}

	@Override
	public boolean answersSentErrors() {
		return !this.settings.ownErrorPages().getAsBoolean();
	}

	/**
	 * Tells whether the contract answers a dispatch to the error page.
	 */
	public boolean answersErrorPage(HttpServletRequest request) {
		return answersSentErrors() && !this.settings.pages().serve(request);
	}

	@Override
	public boolean hasPages() {
		return this.settings.pages().enabled();
	}

	@Override
	public void send(int status, @Nullable String reason, HttpServletRequest request, HttpServletResponse response) {
		this.responder.respondToSent(status, reason, request, response);
	}

	@Override
	public List<String> complete(HttpServletRequest request, HttpServletResponse response) {
		return pipeline().completeHeaders(response.getStatus(), new ServletHeaderFields(response, request, this));
	}

	@Override
	public List<String> challenges(HttpServletRequest request, HttpServletResponse response) {
		RequestChallenges known = this.settings.challenges().getIfAvailable();
		return (known != null) ? known.of(request, response) : List.of();
	}

	@Override
	public void expose(HttpServletResponse response) {
		if (!this.exposed.isEmpty()) {
			ExposedFields.expose(this.exposed, new ServletHeaderFields(response));
		}
	}

	private ErrorPipeline pipeline() {
		ErrorPipeline known = this.found;
		if (known == null) {
			known = this.pipeline.getObject();
			this.found = known;
		}
		return known;
	}

	@Override
	public void identify(HttpServletRequest request, HttpServletResponse response) {
		if (this.requestIds != null) {
			this.requestIds.assign(request, response);
		}
	}

	@Override
	public boolean isUnsent(HttpServletResponse container) {
		for (ContainerResponses known : this.settings.containers()) {
			if (known.isUnsent(container)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public boolean takeBack(HttpServletResponse container) {
		for (ContainerResponses known : this.settings.containers()) {
			if (known.takeBack(container)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public boolean isRequestId(String name) {
		return this.requestIds != null && this.requestIds.isHeader(name);
	}

	@Override
	public void dropMalformed(HttpServletResponse response) {
		for (String name : List.copyOf(response.getHeaderNames())) {
			Collection<String> values = response.getHeaders(name);
			List<String> kept = new ArrayList<>(values.size());
			values.forEach((value) -> keep(HeaderSyntax.sendable(name, value), kept));
			if (kept.size() < values.size()) {
				SafeLogger.of(LastGuard.class).warn("Removed malformed value of header '{}'", LogText.fit(name));
			}
			if (!kept.equals(List.copyOf(values))) {
				response.setHeader(name, null);
				kept.forEach((value) -> response.addHeader(name, value));
			}
		}
	}

	private static void keep(@Nullable String value, List<String> kept) {
		if (value != null) {
			kept.add(value);
		}
	}

	/**
	 * What the guard leaves alone, and what else it asks.
	 *
	 * @param fillEmptyResponses whether an error without a body gets one
	 * @param ownErrorPages whether the application has error pages of its own, to which
	 * sent errors are left; asked when the first error is sent
	 * @param pages which requests get the error page of Spring Boot
	 * @param challenges how the mechanism that guards a request asks for credentials;
	 * asked with the first 401 without a challenge
	 * @param containers know what was not sent; asked when a failure seems to come late
	 */
	public record Settings(boolean fillEmptyResponses, BooleanSupplier ownErrorPages, BrowserPages pages,
			ObjectProvider<RequestChallenges> challenges, ObjectProvider<ContainerResponses> containers) {

	}

}
