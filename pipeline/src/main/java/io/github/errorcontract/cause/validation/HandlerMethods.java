package io.github.errorcontract.cause.validation;

import java.lang.reflect.Method;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotatedMethod;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Handler methods among the methods that are validated as those of any bean, because
 * their class has {@code @Validated}: their arguments are still parts of a request.
 */
final class HandlerMethods {

	private static final List<String> MAPPINGS = List.of("org.springframework.web.bind.annotation.RequestMapping",
			"org.springframework.web.service.annotation.HttpExchange");

	private HandlerMethods() {
	}

	/**
	 * Tells where the argument comes from that a violation is about.
	 * @return the source, null where the method is no handler method
	 */
	static @Nullable InputSource source(ConstraintViolation<?> violation) {
		Class<?> root = violation.getRootBeanClass();
		Path.MethodNode method = null;
		for (Path.Node node : violation.getPropertyPath()) {
			if (node.getKind() == ElementKind.METHOD) {
				method = node.as(Path.MethodNode.class);
			}
			else if (node.getKind() == ElementKind.PARAMETER && method != null && root != null) {
				return source(ClassUtils.getUserClass(root), method,
						node.as(Path.ParameterNode.class).getParameterIndex());
			}
		}
		return null;
	}

	/**
	 * Returns the argument that a violation is about.
	 */
	static @Nullable Object argument(ConstraintViolation<?> violation) {
		Object[] arguments = violation.getExecutableParameters();
		for (Path.Node node : violation.getPropertyPath()) {
			if (node.getKind() == ElementKind.PARAMETER && arguments != null) {
				return arguments[node.as(Path.ParameterNode.class).getParameterIndex()];
			}
		}
		return null;
	}

	private static @Nullable InputSource source(Class<?> type, Path.MethodNode node, int index) {
		Method method = ReflectionUtils.findMethod(type, node.getName(),
				node.getParameterTypes().toArray(new Class<?>[0]));
		if (method == null || !isHandler(type, method)) {
			return null;
		}
		MethodParameter parameter = new AnnotatedMethod(method).getMethodParameters()[index];
		parameter.initParameterNameDiscovery(DefaultParameterNameDiscoverer.getSharedInstance());
		return InputSource.ofHandler(parameter);
	}

	/**
	 * Tells where an argument comes from.
	 */
	static InputSource source(MethodParameter parameter) {
		Method method = parameter.getMethod();
		return (method != null && isHandler(parameter.getContainingClass(), method)) ? InputSource.ofHandler(parameter)
				: InputSource.ofService(parameter);
	}

	private static boolean isHandler(Class<?> type, Method method) {
		return AnnotatedElementUtils.hasAnnotation(type, Controller.class)
				&& MAPPINGS.stream().anyMatch(MergedAnnotations.from(method, SearchStrategy.TYPE_HIERARCHY)::isPresent);
	}

}
