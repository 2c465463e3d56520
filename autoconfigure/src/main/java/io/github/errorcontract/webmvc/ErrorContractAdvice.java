package io.github.errorcontract.webmvc;

import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers every failure of a controller, or of the selection of one, that no other
 * {@link ExceptionHandler} handles. It is the last of all advices.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ErrorContractAdvice {

	private final ScopedAnswer answer;

	/**
	 * Creates the advice.
	 * @param responder answers
	 * @param scope the paths that keep the contract
	 * @param pipeline knows which failures are Spring Security's to answer
	 */
	public ErrorContractAdvice(ErrorResponder responder, ContractScope scope, ObjectProvider<ErrorPipeline> pipeline) {
		this.answer = new ScopedAnswer(responder, scope, new SecurityExceptions(pipeline));
	}

	/**
	 * Answers a failure.
	 * @param failure the failure
	 * @param request the request
	 * @param response the response
	 * @throws Throwable the failure itself, so that Spring goes on with it, where the
	 * path is out of scope, the response is committed or the failure names a status below
	 * 400 or is Spring Security's to answer
	 */
	@ExceptionHandler(Throwable.class)
	public void handle(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws Throwable {
		if (!this.answer.give(failure, request, response)) {
			throw failure;
		}
	}

}
