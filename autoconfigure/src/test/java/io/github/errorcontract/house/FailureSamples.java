package io.github.errorcontract.house;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/**
 * Failures to try the tables with, those of larger families in classes of their own. A
 * class of which there is none is tried with an instance of its default constructor or
 * else of none at all, which is enough where its mapper looks at the class alone.
 */
final class FailureSamples {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	private static final Method METHOD = ReflectionUtils.findMethod(Service.class, "find", String.class);

	private static final MethodParameter OBJECT = new MethodParameter(
			ReflectionUtils.findMethod(Service.class, "take", Order.class), 0);

	/** One line for each row that its class alone does not decide. */
	private static final List<Throwable> WEB = List.of(
			new MethodNotAllowedException(HttpMethod.PUT, List.of(HttpMethod.GET)),
			new HttpMediaTypeNotAcceptableException(List.of(MediaType.TEXT_PLAIN)),
			new NotAcceptableStatusException(List.of(MediaType.TEXT_PLAIN)),
			new HttpMediaTypeNotSupportedException(MediaType.TEXT_PLAIN, List.of(MediaType.APPLICATION_JSON),
					HttpMethod.PATCH),
			new UnsupportedMediaTypeStatusException(MediaType.TEXT_PLAIN, List.of(MediaType.APPLICATION_JSON)),
			new MissingPathVariableException("id", parameter(0), true),
			new MissingPathVariableException("id", OBJECT, true),
			new MissingServletRequestParameterException("n", "int"),
			new MissingServletRequestParameterException("order", OBJECT, true),
			new MissingRequestHeaderException("X-Name", parameter(0)),
			new MissingRequestHeaderException("X-Order", OBJECT, true),
			new MissingRequestCookieException("name", parameter(0)),
			new MissingRequestCookieException("order", OBJECT, true), unbindable(),
			new InvalidPropertyException(Service.class, "name", "none"),
			new MissingPathVariableException("id", parameter(0), false), new InvalidParameterException("encoding"),
			new InvalidParameterException("size", 413), unreadable("{"), unreadable("{\"count\":null}"),
			unreadable("{\"count\":\"x\"}"), unreadable("{\"count\":1,\"other\":1}"), unreadable("{\"task\":{}}"),
			new HttpMessageNotReadableException("", new SocketTimeoutException(),
					new MockHttpInputMessage(new byte[0])),
			new HttpMessageNotReadableException("", new TimeoutException(), new MockHttpInputMessage(new byte[0])),
			new HttpMessageNotReadableException("", new MockClientHttpResponse()), new MultipartException("none"),
			new MultipartException("truncated", new IOException()),
			new MultipartException("limit", new FileCountLimitExceededException("parts", 1)),
			new BindException(binding(new ObjectError("order", "wrong"))), new BindException(binding(mismatch())),
			new MethodArgumentNotValidException(parameter(0), binding(new ObjectError("order", "wrong"))),
			new MethodArgumentNotValidException(parameter(0), binding(mismatch())),
			new HandlerMethodValidationException(violations(0)), new HandlerMethodValidationException(violations(-1)),
			new MethodValidationException(violations(0)), new MethodValidationException(violations(-1)),
			new ConstraintViolationException(
					VALIDATOR.forExecutables().validateParameters(new Service(), METHOD, new Object[1])),
			new ConstraintViolationException(
					VALIDATOR.forExecutables().validateReturnValue(new Service(), METHOD, null)));

	private static final List<Throwable> SAMPLES = Stream
		.of(WEB, ContainerSamples.ALL, DataSamples.ALL, SecuritySamples.ALL, UpstreamSamples.ALL, ResilienceSamples.ALL)
		.flatMap(List::stream)
		.toList();

	private static final Set<String> NAMES = FailureNames.ofCauses();

	private FailureSamples() {
	}

	/**
	 * Returns all samples of a class and of its subclasses that no family knows, at least
	 * one.
	 */
	static List<Throwable> of(Class<?> type) {
		List<Throwable> samples = SAMPLES.stream().filter((sample) -> known(sample.getClass()) == type).toList();
		return samples.isEmpty() ? List.of(make(type)) : samples;
	}

	private static Class<?> known(Class<?> type) {
		for (Class<?> current = type; current != null; current = current.getSuperclass()) {
			if (NAMES.contains(current.getName())) {
				return current;
			}
			for (Class<?> direct : current.getInterfaces()) {
				if (NAMES.contains(direct.getName())) {
					return direct;
				}
			}
		}
		return knownInterface(type);
	}

	private static Class<?> knownInterface(Class<?> type) {
		for (Class<?> known : ClassUtils.getAllInterfacesForClass(type)) {
			if (NAMES.contains(known.getName())) {
				return known;
			}
		}
		return Object.class;
	}

	private static Throwable make(Class<?> type) {
		if (ClassUtils.hasConstructor(type)) {
			return (Throwable) BeanUtils.instantiateClass(type);
		}
		return (Throwable) new SpringObjenesis().newInstance(type, false);
	}

	private static InvalidPropertyException unbindable() {
		try {
			new WebDataBinder(new Named()).bind(new MutablePropertyValues(Map.of("name[0]", "x")));
			throw new IllegalStateException("Not unbindable");
		}
		catch (InvalidPropertyException ex) {
			return ex;
		}
	}

	private static HttpMessageNotReadableException unreadable(String json) {
		try {
			throw new IllegalStateException("Not unreadable: " + JSON.readValue(json, Order.class));
		}
		catch (JacksonException ex) {
			return new HttpMessageNotReadableException("", ex, new MockHttpInputMessage(new byte[0]));
		}
	}

	private static BindingResult binding(ObjectError error) {
		BindException result = new BindException(new Service(), "order");
		result.addError(error);
		return result.getBindingResult();
	}

	private static FieldError mismatch() {
		return new FieldError("order", "count", "x", true, null, null, "wrong");
	}

	/**
	 * A violation of the parameter with this index, -1 for the return value.
	 */
	private static MethodValidationResult violations(int index) {
		return MethodValidationResult.create(new Service(), METHOD,
				List.of(new ParameterValidationResult(parameter(index), null,
						List.of(new DefaultMessageSourceResolvable(new String[] { "NotNull" }, "wrong")), null, null,
						null, (error, type) -> null)));
	}

	private static MethodParameter parameter(int index) {
		return new MethodParameter(METHOD, index);
	}

	record Order(int count, Runnable task) {

	}

	static class Service {

		@NotNull
		String find(@NotNull String name) {
			return name;
		}

		void take(Order order) {
		}

	}

	public static class Named {

		private String name;

		public String getName() {
			return this.name;
		}

		public void setName(String name) {
			this.name = name;
		}

	}

}
