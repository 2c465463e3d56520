package io.github.errorcontract.cause.body.name;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Follows a path through the object that was read, since the classes of the values
 * decide, not those that are declared, and writes it down in the names of JSON. Whatever
 * comes after a name that is not known stays as it is in Java.
 */
final class JsonPath {

	private final NamedClasses classes;

	private final String path;

	private final StringBuilder json;

	private int position;

	private UnaryOperator<String> outer = UnaryOperator.identity();

	JsonPath(NamedClasses classes, String path) {
		this.classes = classes;
		this.path = path;
		this.json = new StringBuilder(path.length() + 8);
	}

	String translate(Object target) {
		Object bean = elements(target);
		while (this.position < this.path.length()) {
			int start = this.position + ((this.path.charAt(this.position) == '.') ? 1 : 0);
			int end = endOfName(start);
			NamedProperty property = (bean != null)
					? this.classes.find(bean.getClass(), this.path.substring(start, end)) : null;
			if (bean == null || property == null) {
				return rest(start);
			}
			this.position = end;
			append(property.json());
			bean = (end < this.path.length()) ? elements(property.value(bean)) : null;
		}
		return this.json.toString();
	}

	private String rest(int start) {
		this.json.append(this.json.isEmpty() ? "" : ".").append(this.path, start, this.path.length());
		return this.json.toString();
	}

	private void append(JsonName name) {
		boolean last = this.position == this.path.length();
		if (name.level() || (last && !name.name().isEmpty())) {
			this.json.append(this.json.isEmpty() ? "" : ".").append(this.outer.apply(name.name()));
		}
		this.outer = name.level() ? UnaryOperator.identity() : nested(this.outer, name.inner());
	}

	private static UnaryOperator<String> nested(UnaryOperator<String> outer, UnaryOperator<String> inner) {
		return (name) -> outer.apply(inner.apply(name));
	}

	private @Nullable Object elements(@Nullable Object container) {
		Object element = container;
		while (this.position < this.path.length() && this.path.charAt(this.position) == '[') {
			int end = this.path.indexOf(']', this.position);
			end = (end >= 0) ? end : this.path.length() - 1;
			this.json.append(this.path, this.position, end + 1);
			element = NamedProperty.element(element, this.path.substring(this.position + 1, end));
			this.position = end + 1;
		}
		return element;
	}

	private int endOfName(int start) {
		int end = start;
		while (end < this.path.length() && this.path.charAt(end) != '.' && this.path.charAt(end) != '[') {
			end++;
		}
		return end;
	}

}
