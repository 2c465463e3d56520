package io.github.errorcontract.servlet.response;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * How the mechanism that guards a request asks for credentials. Asked for a 401 that has
 * no challenge.
 */
@FunctionalInterface
public interface RequestChallenges {

	/**
	 * Returns the challenges of a request.
	 * @param request the request
	 * @param response its response, which is left as it is
	 * @return the values of {@code WWW-Authenticate}, empty where none are known
	 */
	List<String> of(HttpServletRequest request, HttpServletResponse response);

}
