package io.github.errorcontract.actuate;

import io.github.errorcontract.documentation.ErrorSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.util.ClassUtils;

/**
 * Actuator {@link WebEndpoint @WebEndpoint} that shows the catalog of error codes, single
 * codes, how an exception class is mapped, whether the contract covers a path, and the
 * JSON Schemas. It has read operations only, and is available over HTTP only, since
 * {@code Accept} selects the format.
 */
@WebEndpoint(id = "errors")
public final class ErrorsEndpoint {

	private final CatalogReport report;

	private final ErrorSchema schema;

	private final @Nullable ClassLoader classLoader;

	/**
	 * Creates the endpoint.
	 * @param report describes codes and mappings
	 * @param schema the JSON Schemas
	 * @param classLoader the class loader of exception classes, null for the default
	 */
	ErrorsEndpoint(CatalogReport report, ErrorSchema schema, @Nullable ClassLoader classLoader) {
		this.report = report;
		this.schema = schema;
		this.classLoader = classLoader;
	}

	/**
	 * Returns the catalog, the mapping of an exception class, or whether the contract
	 * covers a path.
	 * @param exception the binary name of the class, null for the catalog
	 * @param path the path within the application, null for the catalog
	 * @param format the format; a mapping and a path are always JSON
	 * @return the response
	 */
	@ReadOperation(producesFrom = CatalogFormat.class)
	public WebEndpointResponse<String> catalog(@Nullable String exception, @Nullable String path,
			CatalogFormat format) {
		if (exception != null) {
			return new WebEndpointResponse<>(this.report.json(load(exception)), CatalogFormat.JSON);
		}
		if (path != null) {
			return new WebEndpointResponse<>(this.report.jsonOfPath(path), CatalogFormat.JSON);
		}
		boolean markdown = format == CatalogFormat.MARKDOWN;
		return new WebEndpointResponse<>(markdown ? this.report.markdown() : this.report.json(), format);
	}

	/**
	 * Returns one code.
	 * @param code the code in any style and case
	 * @param format the format
	 * @return the response, null if there is no such code, which results in a 404
	 */
	@ReadOperation(producesFrom = CatalogFormat.class)
	public @Nullable WebEndpointResponse<String> code(@Selector String code, CatalogFormat format) {
		boolean markdown = format == CatalogFormat.MARKDOWN;
		String text = markdown ? this.report.markdown(code) : this.report.json(code);
		return (text != null) ? new WebEndpointResponse<>(text, format) : null;
	}

	/**
	 * Returns a JSON Schema, at {@code schema/error} and {@code schema/problem}.
	 * @param part {@code schema}
	 * @param name {@code error} or {@code problem}
	 * @return the schema, null for anything else, which results in a 404
	 */
	@ReadOperation(produces = "application/schema+json")
	public @Nullable String schema(@Selector String part, @Selector String name) {
		return switch (part + "/" + name) {
			case "schema/error" -> this.schema.envelope();
			case "schema/problem" -> this.schema.problem();
			default -> null;
		};
	}

	/**
	 * Loads a class without initializing it.
	 */
	private Class<? extends Throwable> load(String name) {
		try {
			ClassLoader loader = (this.classLoader != null) ? this.classLoader : ClassUtils.getDefaultClassLoader();
			return Class.forName(name, false, loader).asSubclass(Throwable.class);
		}
		catch (ClassNotFoundException | LinkageError | ClassCastException ex) {
			throw new InvalidEndpointRequestException("Not an exception class: " + name,
					"'exception' must be the name of an exception class on the class path.", ex);
		}
	}

}
