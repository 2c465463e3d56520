package io.github.errorcontract.benchmarks.contender.handwritten;

import java.util.List;

import io.github.errorcontract.benchmarks.contender.handwritten.ErrorEnvelope.Body;
import io.github.errorcontract.benchmarks.contender.handwritten.ErrorEnvelope.Detail;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

@RestControllerAdvice
class ErrorAdvice {

	private static final Logger logger = LoggerFactory.getLogger(ErrorAdvice.class);

	@ExceptionHandler
	ResponseEntity<ErrorEnvelope> handle(OrderNotFoundException ex) {
		return answer(HttpStatus.NOT_FOUND, "NOT_FOUND", String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ErrorEnvelope> handle(MethodArgumentNotValidException ex) {
		List<Detail> details = ex.getBindingResult().getFieldErrors().stream().map(this::detail).toList();
		return answer(HttpStatus.UNPROCESSABLE_CONTENT, "VALIDATION_ERROR", details.size() + " fields are invalid.",
				details);
	}

	@ExceptionHandler
	ResponseEntity<ErrorEnvelope> handle(HttpMessageNotReadableException ex) {
		return answer(HttpStatus.BAD_REQUEST, "MALFORMED_BODY", "The body of the request cannot be read.");
	}

	@ExceptionHandler
	ResponseEntity<ErrorEnvelope> handle(NoResourceFoundException ex) {
		return answer(HttpStatus.NOT_FOUND, "ROUTE_NOT_FOUND", "There is no such route.");
	}

	@ExceptionHandler
	ResponseEntity<ErrorEnvelope> handle(Exception ex) {
		logger.error("Unexpected failure", ex);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", "Something went wrong.");
	}

	private Detail detail(FieldError error) {
		return new Detail(error.getField(), String.valueOf(error.getCode()), String.valueOf(error.getDefaultMessage()));
	}

	private ResponseEntity<ErrorEnvelope> answer(HttpStatus status, String code, String message) {
		return answer(status, code, message, null);
	}

	private ResponseEntity<ErrorEnvelope> answer(HttpStatus status, String code, String message,
			@Nullable List<Detail> details) {
		logger.info("{} {}: {}", status.value(), code, message);
		String field = (details != null && !details.isEmpty()) ? details.get(0).field() : null;
		Body body = new Body(code, message, field, MDC.get(RequestIdFilter.MDC_KEY), details);
		return ResponseEntity.status(status).body(new ErrorEnvelope(body));
	}

}
