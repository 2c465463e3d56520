package io.github.errorcontract.openapi.access;

import java.util.Set;

import org.springframework.web.method.HandlerMethod;

/**
 * Determines how security may reject the requests of an operation.
 */
public interface AccessRules {

	/**
	 * No security.
	 */
	AccessRules NONE = new AccessRules() {

		@Override
		public void addMethodRejections(HandlerMethod handler, Set<String> codes) {
		}

		@Override
		public void addPathRejections(String path, String method, Set<String> codes) {
		}

	};

	/**
	 * Adds the codes of rejections by method security.
	 * @param handler the handler method
	 * @param codes the codes to add to
	 */
	void addMethodRejections(HandlerMethod handler, Set<String> codes);

	/**
	 * Adds the codes of rejections by the security filters of a path, and replaces codes
	 * of method security for which the filters respond with others.
	 * @param path the path within the application, with values for all variables
	 * @param method the HTTP method
	 * @param codes the codes of rejections by method security, to add to
	 */
	void addPathRejections(String path, String method, Set<String> codes);

}
