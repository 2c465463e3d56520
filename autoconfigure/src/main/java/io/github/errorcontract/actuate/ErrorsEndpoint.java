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
 * The endpoint {@code errors}: the catalogue, single codes, what an exception class
 * becomes, and the JSON Schemas. It only reads. For the web alone, because it answers
 * with text that is finished, in the format that {@code Accept} asks for.
 */
@WebEndpoint(id = "errors")
public final class ErrorsEndpoint {

	private final CatalogReport report;

	private final ErrorSchema schema;

	private final @Nullable ClassLoader classLoader;

	/**
	 * Creates the endpoint.
	 * @param report what is known
	 * @param schema the schemas
	 * @param classLoader where exception classes are looked for
	 */
	public ErrorsEndpoint(CatalogReport report, ErrorSchema schema, @Nullable ClassLoader classLoader) {
		this.report = report;
		this.schema = schema;
		this.classLoader = classLoader;
	}

	/**
	 * Returns the catalogue, or what an exception class becomes.
	 * @param exception the binary name of the class, null for the catalogue
	 * @param format the format; of a class there is only JSON
	 * @return the text
	 */
	@ReadOperation(producesFrom = CatalogFormat.class)
	public WebEndpointResponse<String> catalog(@Nullable String exception, CatalogFormat format) {
		if (exception != null) {
			return new WebEndpointResponse<>(this.report.json(load(exception)), CatalogFormat.JSON);
		}
		boolean markdown = format == CatalogFormat.MARKDOWN;
		return new WebEndpointResponse<>(markdown ? this.report.markdown() : this.report.json(), format);
	}

	/**
	 * Returns a code.
	 * @param code the code in any style and case
	 * @param format the format
	 * @return the text, null (which is answered with a 404) where there is no such code
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
	 * @return the schema, null (which is answered with a 404) for anything else
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
	 * Finds a class without running any of its code.
	 */
	private Class<? extends Throwable> load(String name) {
		try {
			ClassLoader loader = (this.classLoader != null) ? this.classLoader : ClassUtils.getDefaultClassLoader();
			return Class.forName(name, false, loader).asSubclass(Throwable.class);
		}
		catch (ClassNotFoundException | LinkageError | ClassCastException ex) {
			throw new InvalidEndpointRequestException("No exception class: " + name,
					"'exception' does not name an exception class of the class path.", ex);
		}
	}

}
