package io.github.errorcontract.webmvc;

import java.io.IOException;
import java.util.Enumeration;

import io.github.errorcontract.cause.parameter.DataBinding;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Names the input to blame where Spring's exception does not, and only the request can
 * tell: the part of an unsupported type, the name that data binding cannot follow.
 */
final class BlamedInput {

	private BlamedInput() {
	}

	/**
	 * Returns what a failure stands for.
	 * @param failure the failure
	 * @param request the request
	 * @return a failure that names the input, else the failure itself
	 */
	static Throwable reason(Throwable failure, HttpServletRequest request) {
		if (failure.getClass() == HttpMediaTypeNotSupportedException.class) {
			HttpMediaTypeNotSupportedException unsupported = (HttpMediaTypeNotSupportedException) failure;
			String part = part(unsupported, request);
			return (part != null) ? new UnsupportedPartException(part, unsupported) : failure;
		}
		if (mayComeOfBinding(failure) && DataBinding.raised(failure)) {
			return new InvalidPropertyException(Object.class, name(request, String.valueOf(failure.getMessage())),
					"Data binding cannot follow the name", failure);
		}
		return DataRestReason.of(failure);
	}

	private static boolean mayComeOfBinding(Throwable failure) {
		Class<?> type = failure.getClass();
		return type == NumberFormatException.class || type == IllegalStateException.class
				|| type == IndexOutOfBoundsException.class || type == ArrayIndexOutOfBoundsException.class
				|| type == StringIndexOutOfBoundsException.class;
	}

	/**
	 * Returns the name with an index that the failure is about, else the first with an
	 * index that does not end, else the first with any.
	 */
	private static String name(HttpServletRequest request, String message) {
		String unclosed = null;
		String indexed = null;
		for (Enumeration<String> names = request.getParameterNames(); names.hasMoreElements();) {
			String name = names.nextElement();
			if (isAbout(message, name)) {
				return name;
			}
			int start = name.indexOf('[');
			unclosed = (unclosed == null && start >= 0 && name.indexOf(']', start) < 0) ? name : unclosed;
			indexed = (indexed == null && start >= 0) ? name : indexed;
		}
		String blamed = (unclosed != null) ? unclosed : indexed;
		return (blamed != null) ? blamed : "";
	}

	/**
	 * Tells whether a failure is about an index of a name, as Java's texts have it: the
	 * text is looked at and never shown.
	 */
	private static boolean isAbout(String message, String name) {
		int end = 0;
		for (int start = name.indexOf('['); start >= 0; start = name.indexOf('[', end)) {
			end = name.indexOf(']', start);
			if (end < 0) {
				return false;
			}
			String index = name.substring(start + 1, end);
			if (message.contains("\"" + index + "\"") || message.startsWith("Index " + index + " ")) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable String part(HttpMediaTypeNotSupportedException failure, HttpServletRequest request) {
		String found = null;
		if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
			for (MethodParameter parameter : handler.getMethodParameters()) {
				String name = partName(parameter);
				if (name != null && (found == null || hasType(name, failure, request))) {
					found = name;
				}
			}
		}
		return found;
	}

	private static @Nullable String partName(MethodParameter parameter) {
		String name = MergedAnnotations.from(parameter.getParameterAnnotations())
			.get(RequestPart.class)
			.getValue("name", String.class)
			.orElse(null);
		return (name != null && name.isEmpty()) ? parameter.getParameterName() : name;
	}

	private static boolean hasType(String name, HttpMediaTypeNotSupportedException failure,
			HttpServletRequest request) {
		try {
			for (Part part : request.getParts()) {
				if (name.equals(part.getName())) {
					return failure.getContentType() == null
							|| failure.getContentType().toString().equals(part.getContentType());
				}
			}
		}
		catch (IOException | ServletException | IllegalStateException ex) {
			// the first part of the handler's stands
		}
		return false;
	}

}
