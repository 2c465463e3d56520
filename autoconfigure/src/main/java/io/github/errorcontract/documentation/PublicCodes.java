package io.github.errorcontract.documentation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.naming.RelaxedNames;
import io.github.errorcontract.pipeline.ErrorPipeline;
import org.jspecify.annotations.Nullable;

/**
 * The codes that clients may know of: no exception classes, no origins, and no codes that
 * are disguised as others. Example responses are produced by the error pipeline,
 * including the application's customizers; listeners are not notified. Thread-safe.
 */
public final class PublicCodes {

	private final ErrorCatalog catalog;

	private final ErrorPipeline pipeline;

	private final WireNames names;

	private final @Nullable String requestIdHeader;

	/**
	 * Creates the codes.
	 * @param catalog the catalog
	 * @param pipeline produces the example responses
	 * @param names the configured names
	 * @param requestIdHeader the header of the request ID, null for none
	 */
	public PublicCodes(ErrorCatalog catalog, ErrorPipeline pipeline, WireNames names,
			@Nullable String requestIdHeader) {
		this.catalog = catalog;
		this.pipeline = pipeline;
		this.names = names;
		this.requestIdHeader = requestIdHeader;
	}

	/**
	 * Returns all codes, sorted by status, then by code.
	 * @param locale the language of the texts
	 * @return the codes, created anew at each call
	 */
	public List<PublicCode> all(Locale locale) {
		return this.catalog.entries()
			.stream()
			.filter((entry) -> isPublic(entry, this.catalog))
			.map((entry) -> describe(entry, locale))
			.sorted((left, right) -> (left.status() != right.status()) ? Integer.compare(left.status(), right.status())
					: left.code().compareTo(right.code()))
			.toList();
	}

	/**
	 * Finds a code.
	 * @param code the code in any style and case
	 * @param locale the language of the texts
	 * @return the code, null if clients know of none
	 */
	public @Nullable PublicCode find(String code, Locale locale) {
		CatalogEntry entry = this.catalog.entry(code);
		return (entry != null && isPublic(entry, this.catalog)) ? describe(entry, locale) : null;
	}

	/**
	 * Returns whether clients may know of a code, that is, whether it is not disguised.
	 */
	static boolean isPublic(CatalogEntry entry, ErrorCatalog catalog) {
		ErrorType shown = catalog.disguise(entry.code().value());
		return shown == null || RelaxedNames.same(shown.code(), entry.code().value());
	}

	private PublicCode describe(CatalogEntry entry, Locale locale) {
		String code = entry.code().value();
		SampleRequest request = new SampleRequest(locale, (this.requestIdHeader != null));
		SampleHeaderFields fields = new SampleHeaderFields();
		ApiError sample = sample(entry);
		ApiError error = preview(sample, request, fields);
		if (MessageTemplate.hasNames(error.message())) {
			sample = sample.toBuilder().message(SampleValues.fill(error.message(), entry)).build();
			error = preview(sample, request, new SampleHeaderFields());
		}
		if (this.requestIdHeader != null) {
			fields.set(this.requestIdHeader, SampleRequest.REQUEST_ID);
		}
		return new PublicCode(this.names.code(code), error.status(), error.message(),
				CodeGuidance.find(code, error.status()), retry(entry, error, fields),
				(entry.docs() != null) ? entry.docs().value() : null, fields.all(),
				new SampleBodies(this.pipeline).render(sample, request));
	}

	private ApiError preview(ApiError sample, SampleRequest request, SampleHeaderFields fields) {
		AtomicReference<ApiError> shown = new AtomicReference<>(sample);
		this.pipeline.preview(sample, request, (answer) -> {
			shown.set(answer.error());
			answer.writeHeaders(fields);
		});
		return Objects.requireNonNull(shown.get());
	}

	private ApiError sample(CatalogEntry entry) {
		String message = entry.message().value();
		ErrorType type = this.catalog.type(entry.code().value());
		return SampleError
			.of((type != null) ? type : ErrorType.of(entry.code().value(), entry.status().value(), message), message);
	}

	private static PublicCode.Retry retry(CatalogEntry entry, ApiError error, SampleHeaderFields fields) {
		String delay = fields.first("Retry-After");
		boolean temporary = entry.retryable().value() || delay != null;
		boolean helps = (error.retryable() != null) ? error.retryable() : temporary;
		boolean seconds = delay != null && delay.chars().allMatch(Character::isDigit) && delay.length() < 11;
		return new PublicCode.Retry(helps, seconds ? Long.valueOf(delay) : null);
	}

}
