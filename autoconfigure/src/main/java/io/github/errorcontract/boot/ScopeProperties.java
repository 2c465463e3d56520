package io.github.errorcontract.boot;

import java.util.List;

import io.github.errorcontract.property.PropertyGroup;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration properties for the requests that the error contract covers.
 */
@ConfigurationProperties("error-contract.scope")
public class ScopeProperties implements PropertyGroup {

	/**
	 * Path patterns to cover.
	 */
	private List<String> paths = List.of("/**");

	/**
	 * Path patterns to exclude.
	 */
	private List<String> excludePaths = List.of();

	/**
	 * Whether to leave the error page to Spring Boot when the client prefers HTML.
	 */
	private boolean browserPages;

	/**
	 * Whether to write an error body when the application sends an error status without
	 * one.
	 */
	private boolean fillEmptyResponses = true;

	/**
	 * Precedence of exception handlers of the application that handle all exceptions.
	 */
	private CatchAllHandlers catchAllHandlers = CatchAllHandlers.WIN;

	public List<String> getPaths() {
		return this.paths;
	}

	public void setPaths(List<String> paths) {
		this.paths = paths;
	}

	public List<String> getExcludePaths() {
		return this.excludePaths;
	}

	public void setExcludePaths(List<String> excludePaths) {
		this.excludePaths = excludePaths;
	}

	public boolean isBrowserPages() {
		return this.browserPages;
	}

	public void setBrowserPages(boolean browserPages) {
		this.browserPages = browserPages;
	}

	public boolean isFillEmptyResponses() {
		return this.fillEmptyResponses;
	}

	public void setFillEmptyResponses(boolean fillEmptyResponses) {
		this.fillEmptyResponses = fillEmptyResponses;
	}

	public CatchAllHandlers getCatchAllHandlers() {
		return this.catchAllHandlers;
	}

	public void setCatchAllHandlers(CatchAllHandlers catchAllHandlers) {
		this.catchAllHandlers = catchAllHandlers;
	}

	/**
	 * The precedence of exception handlers of {@code Throwable}, {@code Exception} and
	 * {@code RuntimeException}.
	 */
	public enum CatchAllHandlers {

		/** Before the contract, like all other exception handlers. */
		WIN,

		/** After the contract. */
		YIELD

	}

}
