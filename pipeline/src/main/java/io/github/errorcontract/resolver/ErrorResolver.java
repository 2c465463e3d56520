package io.github.errorcontract.resolver;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.failure.Causes;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.language.DeclaredProblem;
import io.github.errorcontract.language.TextSource;
import io.github.errorcontract.message.DetailList;
import io.github.errorcontract.message.ErrorMessages;
import org.jspecify.annotations.Nullable;

/**
 * Turns a failure into the error to answer with: the application's {@link ErrorMapper}s
 * first, then the nearest mapped class of the failure, then the same for its cause if the
 * failure only wraps it. The catalog, the text, the disguise and the customizers are
 * applied to the result. Thread-safe.
 */
public final class ErrorResolver {

	private final List<ErrorMapper> mappers;

	private final List<ErrorCustomizer> customizers;

	private final ErrorCatalog catalog;

	private final ClassMappings mappings;

	private final Wrappers wrappers;

	private final MemberReader members = new MemberReader();

	private final DetailList details;

	private final ErrorMessages messages;

	/**
	 * Creates a resolver.
	 * @param extensions the parts of the application
	 * @param families the built-in families of causes, in no particular order
	 * @param catalog the configured codes
	 * @param settings how to resolve
	 */
	public ErrorResolver(Extensions extensions, List<CauseMappers> families, ErrorCatalog catalog, Settings settings) {
		this.mappers = extensions.mappers();
		this.customizers = extensions.customizers();
		this.catalog = catalog;
		this.wrappers = settings.wrappers();
		this.mappings = new ClassMappings(catalog, new AnnotatedTypes(catalog, settings.naming()), families,
				this.wrappers);
		this.messages = new ErrorMessages(extensions.texts(), this.mappings::mapper);
		this.details = new DetailList(settings.maxDetails());
	}

	/**
	 * Resolves a failure.
	 * @param failure the failure as it was thrown
	 * @param context the request; passed on to customizers
	 * @return the error, {@link BuiltInError#INTERNAL_ERROR} where nothing maps it; null
	 * for a failure that is none, because it names a status below 400
	 */
	public @Nullable ApiError resolve(Throwable failure, ErrorContext context) {
		Throwable current = this.mappers.isEmpty() ? null : failure;
		for (int depth = 0; current != null && depth < Wrappers.MOST_WRAPPERS; depth++) {
			ApiError error = askMappers(current);
			if (error != null) {
				return completeMapped(error.toBuilder(), current, context);
			}
			current = this.wrappers.unwrap(current);
		}
		return resolveByClass(failure, context);
	}

	/**
	 * Completes an error that is known already: the catalogue, the text and the
	 * customizers still have their say.
	 * @param error the error
	 * @param context the request
	 * @return the error to answer with
	 */
	public ApiError resolve(ApiError error, ErrorContext context) {
		return complete(error.toBuilder(), null, context);
	}

	/**
	 * Tells whether somebody has chosen the answer to a failure: by a mapper of the
	 * application, by configuration or annotation, by an exception that says what to
	 * answer.
	 * @param failure the failure as it was thrown
	 * @param inner the failure among its causes at which the search ends
	 * @return whether what decides lies before the inner failure and was chosen
	 */
	public boolean isMappedOnPurpose(Throwable failure, Throwable inner) {
		Throwable current = failure;
		for (int depth = 0; current != null && current != inner && depth < Wrappers.MOST_WRAPPERS; depth++) {
			ClassMapping mapping = this.mappings.of(current.getClass());
			Throwable cause = this.wrappers.unwrap(current);
			if (askMappers(current) != null || (mapping.isDeliberate() && (!mapping.yielding() || cause == null))) {
				return true;
			}
			current = cause;
		}
		return false;
	}

	/**
	 * Explains how the failures of a class are mapped.
	 * @param failure the class
	 * @return what maps it, and why
	 */
	public FailureMapping explain(Class<? extends Throwable> failure) {
		return this.mappings.explain(failure, this.mappers.stream().map(Object::getClass).map(Class::getName).toList());
	}

	/**
	 * Tells what the class of a failure alone says about its answer, for documentation
	 * that has no instance of it.
	 * @param failure the class
	 * @return the type that configuration or annotation give the class, else the type of
	 * a class of {@code io.github.errorcontract.exception} made without any; null where
	 * only the failure itself can tell
	 */
	public @Nullable ErrorType typeOf(Class<? extends Throwable> failure) {
		return this.mappings.of(failure).typeOf(failure);
	}

	private @Nullable ApiError askMappers(Throwable failure) {
		for (ErrorMapper mapper : this.mappers) {
			ApiError error = mapper.map(failure);
			if (error != null) {
				return error;
			}
		}
		return null;
	}

	private @Nullable ApiError resolveByClass(Throwable failure, ErrorContext context) {
		Throwable innermost = failure;
		Throwable current = failure;
		for (int depth = 0; current != null && depth < Wrappers.MOST_WRAPPERS; depth++) {
			ClassMapping mapping = this.mappings.of(current.getClass());
			Throwable cause = this.wrappers.unwrap(current);
			ApiError.Builder error = (mapping.yielding() && cause != null) ? null : mapping.map(current);
			if (error != null) {
				return completeMapped(error, current, context);
			}
			innermost = current;
			current = cause;
		}
		return resolveWrapper(failure, innermost, context);
	}

	/**
	 * Resolves wrappers around nothing that is mapped, by what the outermost of them that
	 * yielded is mapped to.
	 */
	private @Nullable ApiError resolveWrapper(Throwable failure, Throwable innermost, ErrorContext context) {
		Throwable current = failure;
		while (current != null && current != innermost) {
			ApiError.Builder error = this.mappings.of(current.getClass()).map(current);
			if (error != null) {
				return completeMapped(error, current, context);
			}
			current = this.wrappers.unwrap(current);
		}
		if (this.mappings.of(failure.getClass()).mapper() != null) {
			return null;
		}
		Throwable declaring = causeWithStatus(innermost);
		ApiError.Builder declared = (declaring != null) ? this.mappings.of(declaring.getClass()).map(declaring) : null;
		return (declaring != null && declared != null) ? completeMapped(declared, declaring, context)
				: complete(ApiError.builder(BuiltInError.INTERNAL_ERROR), innermost, context);
	}

	/**
	 * Finds the cause that names its status, of a failure that nothing maps.
	 */
	private @Nullable Throwable causeWithStatus(Throwable failure) {
		Throwable current = Causes.cause(failure);
		for (int depth = 0; current != null && depth < Wrappers.MOST_WRAPPERS; depth++) {
			ClassMapping mapping = this.mappings.of(current.getClass());
			if (mapping.mapper() instanceof CauseMappers.StatusMapper && mapping.map(current) != null) {
				return current;
			}
			current = Causes.cause(current);
		}
		return null;
	}

	private ApiError completeMapped(ApiError.Builder error, Throwable cause, ErrorContext context) {
		this.members.read(cause, error);
		return complete(error, cause, context);
	}

	private ApiError complete(ApiError.Builder error, @Nullable Throwable cause, ErrorContext context) {
		fill(error, cause, context);
		ErrorType disguise = this.catalog.disguise(error.type().code());
		return (disguise != null) ? disguise(error.build(), disguise, context) : customize(error, context).build();
	}

	/**
	 * Shows nothing of an error but what the catalogue says of another code, be it the
	 * same.
	 */
	private ApiError disguise(ApiError error, ErrorType disguise, ErrorContext context) {
		ApiError.Builder shown = ApiError.builder(disguise);
		fill(shown, null, context);
		if (MessageTemplate.hasPlaceholders(shown.message())) {
			takeText(bare(shown.status(), context), shown);
		}
		return customize(shown, context).disguising(error).build();
	}

	/**
	 * Returns what an error is of which only the status is known.
	 */
	private ApiError.Builder bare(int status, ErrorContext context) {
		ApiError.Builder bare = BareStatus.error(status);
		fill(bare, null, context);
		return MessageTemplate.hasPlaceholders(bare.message()) ? BareStatus.error(status) : bare;
	}

	private static void takeText(ApiError.Builder from, ApiError.Builder error) {
		error.message(from.message());
		error.header("Content-Language", values(from, "Content-Language").toArray(String[]::new));
		Set<String> vary = new LinkedHashSet<>(values(error, "Vary"));
		vary.addAll(values(from, "Vary"));
		error.header("Vary", vary.toArray(String[]::new));
	}

	private static List<String> values(ApiError.Builder error, String field) {
		return error.headers().getOrDefault(field, List.of());
	}

	private void fill(ApiError.Builder error, @Nullable Throwable cause, ErrorContext context) {
		ErrorType own = this.catalog.redefinition(DeclaredProblem.withoutProblem(error.type()));
		if (own != null) {
			error.type(DeclaredProblem.replace(error.type(), own));
		}
		RetryDelay.adopt(error);
		ErrorDefinition definition = this.catalog.find(error.type().code());
		if (definition != null) {
			CatalogOverlay.apply(definition, error);
			RetryDelay.adopt(error);
		}
		this.details.arrange(error);
		this.messages.choose(error, cause, definition, context);
	}

	private ApiError.Builder customize(ApiError.Builder error, ErrorContext context) {
		if (this.customizers.isEmpty()) {
			return error;
		}
		String message = error.message();
		String field = RetryDelay.field(error);
		Duration delay = error.retryAfter();
		error.refusals(this.members::refuse);
		for (ErrorCustomizer customizer : this.customizers) {
			customizer.customize(error, context);
		}
		RetryDelay.adoptChanged(error, field, delay);
		return (error.message().isBlank() ? error.message(message) : error).refusals(null);
	}

	/**
	 * The parts of the application that take part in resolving.
	 *
	 * @param mappers in their order
	 * @param customizers in their order
	 * @param texts for the texts by code, null where there are none
	 */
	public record Extensions(List<ErrorMapper> mappers, List<ErrorCustomizer> customizers, @Nullable TextSource texts) {

	}

	/**
	 * How to resolve.
	 *
	 * @param maxDetails the most details that one error has
	 * @param naming how classes that name no code get one
	 * @param wrappers the failures whose cause decides
	 */
	public record Settings(int maxDetails, CodeNaming naming, Wrappers wrappers) {

		/**
		 * Creates settings with the built-in wrappers.
		 * @param maxDetails the most details that one error has
		 * @param naming how classes that name no code get one
		 */
		public Settings(int maxDetails, CodeNaming naming) {
			this(maxDetails, naming, Wrappers.BUILT_IN);
		}

	}

}
