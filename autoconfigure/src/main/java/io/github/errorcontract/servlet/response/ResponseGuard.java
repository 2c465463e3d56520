package io.github.errorcontract.servlet.response;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ContractResponse} asks when the application makes an error itself.
 */
public interface ResponseGuard {

	/**
	 * Whether an error without a body gets one.
	 */
	boolean fills();

	/**
	 * Gives an error that has no body the one of its status.
	 * @return whether it has one now
	 */
	boolean fill(HttpServletRequest request, HttpServletResponse response);

	/**
	 * Whether the contract answers errors that are sent, and no page of the
	 * application's.
	 */
	boolean answersSentErrors();

	/**
	 * Whether each response is kept with its request from the beginning.
	 */
	default boolean keepsResponses() {
		return false;
	}

	/**
	 * Whether browsers may get a page.
	 */
	boolean hasPages();

	/**
	 * Answers an error that is sent.
	 */
	void send(int status, @Nullable String reason, HttpServletRequest request, HttpServletResponse response);

	/**
	 * Completes the header fields of an error.
	 * @return the names of the fields that were missing and are there now
	 */
	List<String> complete(HttpServletRequest request, HttpServletResponse response);

	/**
	 * Returns the challenges of what guards a request, empty where none are known.
	 */
	List<String> challenges(HttpServletRequest request, HttpServletResponse response);

	/**
	 * Lets pages of other origins read the request ID, where they may read the response.
	 */
	void expose(HttpServletResponse response);

	/**
	 * Drops malformed values of header fields.
	 */
	void dropMalformed(HttpServletResponse response);

	/**
	 * Puts the request ID on a response that was reset.
	 */
	void identify(HttpServletRequest request, HttpServletResponse response);

	/**
	 * Whether nothing was sent of a response that the container holds for committed.
	 */
	default boolean isUnsent(HttpServletResponse container) {
		return false;
	}

	/**
	 * Makes such a response writable again.
	 * @return whether it is
	 */
	default boolean takeBack(HttpServletResponse container) {
		return false;
	}

	/**
	 * Whether a header field is that of the request ID, which the application does not
	 * change.
	 */
	boolean isRequestId(String name);

}
