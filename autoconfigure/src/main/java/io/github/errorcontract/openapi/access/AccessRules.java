package io.github.errorcontract.openapi.access;

import java.util.Set;

import org.springframework.web.method.HandlerMethod;

/**
 * Tells who is refused.
 */
public interface AccessRules {

	/**
	 * Where nobody is.
	 */
	AccessRules NONE = new AccessRules() {

		@Override
		public void add(HandlerMethod handler, Set<String> codes) {
		}

		@Override
		public void add(String path, String method, Set<String> codes) {
		}

	};

	/**
	 * Adds the codes of refusals by the security of a method.
	 * @param handler the method
	 * @param codes the codes of refusals so far
	 */
	void add(HandlerMethod handler, Set<String> codes);

	/**
	 * Adds the codes of refusals by the filters of a path, and puts those in place of
	 * others that the filters answer with.
	 * @param path the path within the application, with a value for each variable
	 * @param method the HTTP method
	 * @param codes the codes of refusals by the security of the method
	 */
	void add(String path, String method, Set<String> codes);

}
