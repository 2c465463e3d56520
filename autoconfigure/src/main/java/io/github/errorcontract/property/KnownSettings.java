package io.github.errorcontract.property;

import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.catalog.RetryRule;
import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.convert.TypeDescriptor;

/**
 * The keys of the error contract with their types and defaults, read from the JavaBean
 * that they are bound to.
 */
public final class KnownSettings {

	private final Object defaults;

	/**
	 * Creates the settings.
	 * @param defaults a new instance of the JavaBean that properties are bound to
	 */
	public KnownSettings(Object defaults) {
		this.defaults = defaults;
	}

	/**
	 * Finds the setting of a path; null where there is none, or a group of them.
	 */
	public @Nullable Setting find(KeyPath path) {
		Setting setting = find("", new BeanWrapperImpl(this.defaults), path.elements());
		BuiltInError error = path.isCode() ? standard(path.code()) : null;
		return (setting == null || error == null) ? setting
				: new Setting(setting.key(), setting.type(), builtIn(error, setting));
	}

	/**
	 * Tells whether there is a setting or a group of them at the path.
	 */
	public boolean exists(KeyPath path) {
		return find(path) != null || !below(path.elements()).isEmpty();
	}

	/**
	 * Returns the keys of all settings at or below a path, but for those inside maps.
	 */
	public List<String> below(List<String> path) {
		Node node = node(path);
		List<String> keys = new ArrayList<>();
		if (node != null) {
			collect(node.key(), node.bean(), keys);
		}
		return keys;
	}

	private @Nullable Node node(List<String> path) {
		BeanWrapper bean = new BeanWrapperImpl(this.defaults);
		String prefix = "";
		for (int i = 0; i < path.size(); i++) {
			PropertyDescriptor property = property(bean, path.get(i));
			if (property == null) {
				return null;
			}
			prefix = join(prefix, DataObjectPropertyName.toDashedForm(property.getName()));
			boolean map = Map.class.isAssignableFrom(property.getPropertyType());
			if (map && i + 1 < path.size()) {
				prefix = join(prefix, path.get(++i));
			}
			BeanWrapper next = map ? mapValue(bean, property) : nested(bean, property);
			if (next == null) {
				return null;
			}
			bean = next;
		}
		return new Node(prefix, bean);
	}

	private static void collect(String prefix, BeanWrapper bean, List<String> keys) {
		for (PropertyDescriptor property : bean.getPropertyDescriptors()) {
			String key = join(prefix, DataObjectPropertyName.toDashedForm(property.getName()));
			BeanWrapper nested = isSetting(property) ? nested(bean, property) : null;
			if (nested != null) {
				collect(key, nested, keys);
			}
			else if (isSetting(property) && !Map.class.isAssignableFrom(property.getPropertyType())) {
				keys.add(key);
			}
		}
	}

	private static @Nullable Setting find(String prefix, BeanWrapper bean, List<String> path) {
		PropertyDescriptor property = path.isEmpty() ? null : property(bean, path.get(0));
		TypeDescriptor type = (property != null) ? bean.getPropertyTypeDescriptor(property.getName()) : null;
		if (property == null || type == null) {
			return null;
		}
		String key = join(prefix, DataObjectPropertyName.toDashedForm(property.getName()));
		if (type.isMap()) {
			return inMap(key, bean, property, path);
		}
		BeanWrapper nested = nested(bean, property);
		if (nested != null) {
			return find(key, nested, path.subList(1, path.size()));
		}
		return (path.size() == 1) ? new Setting(key, type, bean.getPropertyValue(property.getName())) : null;
	}

	private static @Nullable Setting inMap(String prefix, BeanWrapper bean, PropertyDescriptor property,
			List<String> path) {
		BeanWrapper value = mapValue(bean, property);
		if (path.size() < 2) {
			return null;
		}
		BuiltInError error = standard(path.get(1));
		String key = join(prefix, (error != null && prefix.equals("errors")) ? error.code() : path.get(1));
		return (value != null) ? find(key, value, path.subList(2, path.size()))
				: new Setting(key, TypeDescriptor.valueOf(String.class), null);
	}

	private static @Nullable Object builtIn(BuiltInError error, Setting setting) {
		return switch (setting.key().substring(setting.key().lastIndexOf('.') + 1)) {
			case "status" -> error.status();
			case "message" -> error.message();
			case "retryable" -> RetryRule.mayHelp(error.status());
			default -> setting.defaultValue();
		};
	}

	/**
	 * Finds a built-in code.
	 * @param relaxedCode the code, however it is spelt
	 * @return the code, null where it is not built in
	 */
	public static @Nullable BuiltInError standard(String relaxedCode) {
		for (BuiltInError error : BuiltInError.values()) {
			if (RelaxedNames.same(error.code(), relaxedCode)) {
				return error;
			}
		}
		return null;
	}

	private static @Nullable PropertyDescriptor property(BeanWrapper bean, String relaxed) {
		for (PropertyDescriptor property : bean.getPropertyDescriptors()) {
			if (isSetting(property) && KeyPath.relaxed(property.getName()).equals(relaxed)) {
				return property;
			}
		}
		return null;
	}

	private static boolean isSetting(PropertyDescriptor property) {
		return property.getReadMethod() != null && !property.getName().equals("class");
	}

	/**
	 * Returns the group of settings that a property holds, null where it is a setting.
	 */
	private static @Nullable BeanWrapper nested(BeanWrapper bean, PropertyDescriptor property) {
		Object value = (property.getWriteMethod() == null) ? bean.getPropertyValue(property.getName()) : null;
		return (value == null || value instanceof Map) ? null : new BeanWrapperImpl(value);
	}

	private static @Nullable BeanWrapper mapValue(BeanWrapper bean, PropertyDescriptor property) {
		TypeDescriptor type = bean.getPropertyTypeDescriptor(property.getName());
		TypeDescriptor value = (type != null) ? type.getMapValueTypeDescriptor() : null;
		return (value == null || BeanUtils.isSimpleValueType(value.getType())) ? null
				: new BeanWrapperImpl(BeanUtils.instantiateClass(value.getType()));
	}

	private static String join(String prefix, String element) {
		return prefix.isEmpty() ? element : prefix + "." + element;
	}

	private record Node(String key, BeanWrapper bean) {

	}

}
