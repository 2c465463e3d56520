package io.github.errorcontract.webmvc;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.LeftRequest;
import io.github.errorcontract.servlet.answer.BrowserPages;
import io.github.errorcontract.servlet.answer.StatusResponder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers the container's dispatches to its error page in place of Spring Boot's
 * controller, to which paths out of scope are left.
 */
@Controller
public class ContractErrorController implements ErrorController {

	private final StatusResponder responder;

	private final ContractScope scope;

	private final SpringBootErrors springBoot;

	private final BrowserPages pages;

	/**
	 * Creates the controller.
	 * @param responder answers
	 * @param scope the paths that keep the contract
	 * @param springBoot answers for all other paths
	 * @param pages which requests it answers as well
	 */
	public ContractErrorController(StatusResponder responder, ContractScope scope, SpringBootErrors springBoot,
			BrowserPages pages) {
		this.responder = responder;
		this.scope = scope;
		this.springBoot = springBoot;
		this.pages = pages;
	}

	/**
	 * Answers an ERROR dispatch: with the failure if there is one, else with the bare
	 * status. A committed response is left alone, and so is a status below 400, which is
	 * sent by itself.
	 * @param request the request
	 * @param response the response
	 * @return null where the answer is written, else what Spring Boot answers
	 * @throws NoResourceFoundException if the client itself asked for this path
	 */
	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	public @Nullable Object error(HttpServletRequest request, HttpServletResponse response)
			throws NoResourceFoundException {
		if (response.isCommitted()) {
			return null;
		}
		if (!StatusResponder.isErrorDispatch(request) && request.getDispatcherType() != DispatcherType.ERROR) {
			String path = request.getRequestURI();
			throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), path, path);
		}
		if (!this.scope.covers(request)) {
			LeftRequest.log(request, () -> reason(request));
			return this.springBoot.answer(request, response);
		}
		if (this.pages.serve(request)) {
			LeftRequest.log(request, () -> reason(request));
			return this.springBoot.answerWithText(request, response);
		}
		if (StatusResponder.isErrorDispatch(request)) {
			this.responder.respond(request, response);
		}
		return null;
	}

	private String reason(HttpServletRequest request) {
		String reason = this.scope.reason(request);
		return (reason != null) ? reason
				: "'error-contract.scope.browser-pages' leaves requests that prefer HTML to the error page";
	}

}
