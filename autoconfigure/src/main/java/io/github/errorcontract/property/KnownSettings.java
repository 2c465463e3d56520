package io.github.errorcontract.property;

import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.catalog.RetryRule;
import io.github.errorcontract.naming.RelaxedNames;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * The keys of the error contract with their types and defaults, read from the JavaBeans
 * that they are bound to. All groups are known, also those of features that are absent.
 */
public final class KnownSettings {

	private final List<Group> groups;

	/**
	 * Creates the settings.
	 * @param groups a new instance of each JavaBean that properties are bound to
	 */
	public KnownSettings(Collection<? extends PropertyGroup> groups) {
		this.groups = groups.stream()
			.map(Group::of)
			.sorted(Comparator.comparing((Group group) -> group.elements().size()).reversed().thenComparing(Group::key))
			.toList();
	}

	/**
	 * Loads the settings of all groups.
	 * @param classLoader what finds them, null for the default one
	 * @return the settings
	 */
	public static KnownSettings load(@Nullable ClassLoader classLoader) {
		return new KnownSettings(
				SpringFactoriesLoader.forDefaultResourceLocation(classLoader).load(PropertyGroup.class));
	}

	/**
	 * Returns the setting at a path, or null if the path names nothing or a whole group.
	 */
	public @Nullable Setting find(KeyPath path) {
		Setting setting = null;
		for (Group group : this.groups) {
			if (setting == null && group.isAt(path.elements())) {
				setting = find(group.key(), group.bean(), group.within(path.elements()));
			}
		}
		BuiltInError error = path.isCode() ? standard(path.code()) : null;
		return (setting == null || error == null) ? setting
				: new Setting(setting.key(), setting.type(), builtIn(error, setting));
	}

	/**
	 * Tells whether there is a setting or a group of them at the path.
	 */
	public boolean exists(KeyPath path) {
		return find(path) != null || !collect(path.elements(), true).isEmpty();
	}

	/**
	 * Tells whether a path is that of a map, rather than of an entry in it.
	 */
	boolean isMap(KeyPath path) {
		List<String> elements = path.elements();
		return !elements.isEmpty() && collect(elements.subList(0, elements.size() - 1), true).stream()
			.map((key) -> Stream.of(key.split("\\.")).map(KeyPath::relaxed).toList())
			.anyMatch(elements::equals);
	}

	/**
	 * Returns the keys of all settings at or below a path, but for those inside maps.
	 */
	public List<String> below(List<String> path) {
		return collect(path, false);
	}

	/**
	 * Returns the keys of all settings and maps at or below a path, relative to an entry
	 * of a map that the path may be.
	 */
	List<String> names(List<String> path) {
		List<String> names = collect(path, true);
		return path.isEmpty() ? names
				: names.stream().map((name) -> name.substring(String.join(".", path).length() + 1)).toList();
	}

	/**
	 * Returns the keys of all settings and maps.
	 * @return the keys in dashed form, without the prefix
	 */
	public List<String> keys() {
		return names(List.of());
	}

	/**
	 * Finds the key that was probably meant.
	 * @param key a key in dashed form, without the prefix
	 * @return the most similar key, null if there is none
	 */
	public @Nullable String suggest(String key) {
		return KeySuggestion.find(key, keys());
	}

	/**
	 * Tells whether a path is inside an entry of a map that has settings of its own.
	 */
	boolean isInEntry(KeyPath path) {
		return path.elements().size() > 2 && !names(path.elements().subList(0, 2)).isEmpty()
				&& this.groups.stream().noneMatch((group) -> group.startsWith(path.elements().subList(0, 1)));
	}

	private List<String> collect(List<String> path, boolean maps) {
		List<String> keys = new ArrayList<>();
		for (Group group : this.groups) {
			Node node = group.isAt(path) ? node(group, group.within(path))
					: (group.startsWith(path) ? new Node(group.key(), group.bean()) : null);
			if (node != null) {
				collect(node.key(), node.bean(), keys, maps);
			}
		}
		return keys;
	}

	private static @Nullable Node node(Group group, List<String> path) {
		BeanWrapper bean = group.bean();
		String prefix = group.key();
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

	private static void collect(String prefix, BeanWrapper bean, List<String> keys, boolean maps) {
		for (PropertyDescriptor property : bean.getPropertyDescriptors()) {
			String key = join(prefix, DataObjectPropertyName.toDashedForm(property.getName()));
			BeanWrapper nested = isSetting(property) ? nested(bean, property) : null;
			if (nested != null) {
				collect(key, nested, keys, maps);
			}
			else if (isSetting(property) && (maps || !Map.class.isAssignableFrom(property.getPropertyType()))) {
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

	/**
	 * A group of keys.
	 *
	 * @param key the key of the group, without the prefix, empty for the root
	 * @param elements its elements in relaxed form
	 * @param bean the JavaBean
	 */
	private record Group(String key, List<String> elements, BeanWrapper bean) {

		static Group of(PropertyGroup bean) {
			String prefix = MergedAnnotations.from(bean.getClass())
				.get(ConfigurationProperties.class)
				.getString(MergedAnnotation.VALUE);
			String key = prefix.substring(Math.min(prefix.length(), "error-contract.".length()));
			return new Group(key, KeyPath.of(prefix).elements(), new BeanWrapperImpl(bean));
		}

		/**
		 * Tells whether a path is that of the group, or inside it.
		 */
		boolean isAt(List<String> path) {
			return path.size() >= this.elements.size() && path.subList(0, this.elements.size()).equals(this.elements);
		}

		boolean startsWith(List<String> path) {
			return this.elements.size() >= path.size() && this.elements.subList(0, path.size()).equals(path);
		}

		List<String> within(List<String> path) {
			return path.subList(this.elements.size(), path.size());
		}

	}

}
