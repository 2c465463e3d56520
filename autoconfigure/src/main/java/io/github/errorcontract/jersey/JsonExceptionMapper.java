package io.github.errorcontract.jersey;

import java.util.Arrays;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.errorcontract.servlet.Beans;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.answer.StatusResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Has what Jackson 2 says about a body answered like Spring MVC's converter of the same
 * body, in place of Jersey's mapper, which sends the exception's message. Jersey sends an
 * error, with the header fields of its own filters, and the contract answers that error.
 * Outside of the contract's paths it is left to Jersey's mapper.
 *
 * @param <E> the exception
 */
abstract class JsonExceptionMapper<E extends JsonProcessingException> implements ExtendedExceptionMapper<E> {

	private static final String WRITER = "org.glassfish.jersey.message.internal.WriterInterceptorExecutor";

	@Context
	private @Nullable HttpServletRequest request;

	@Override
	public boolean isMappable(E failure) {
		HttpServletRequest current = this.request;
		if (current == null) {
			return false;
		}
		try {
			WebApplicationContext context = WebApplicationContextUtils
				.getWebApplicationContext(current.getServletContext());
			ContractScope scope = (context != null) ? Beans.available(context.getBeanProvider(ContractScope.class))
					: null;
			return scope != null && scope.covers(current);
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	@Override
	public Response toResponse(E failure) {
		if (this.request != null) {
			this.request.setAttribute(StatusResponder.FAILURE, converted(failure, this.request));
		}
		return Response.serverError().build();
	}

	private static HttpMessageConversionException converted(JsonProcessingException failure,
			HttpServletRequest request) {
		if (Arrays.stream(failure.getStackTrace()).anyMatch((frame) -> frame.getClassName().startsWith(WRITER))) {
			return new HttpMessageNotWritableException("Jersey could not write the body", failure);
		}
		return new HttpMessageNotReadableException("Jersey could not read the body", failure,
				new ServletServerHttpRequest(request));
	}

}
