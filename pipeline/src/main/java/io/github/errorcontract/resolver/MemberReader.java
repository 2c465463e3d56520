package io.github.errorcontract.resolver;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorProperty;
import io.github.errorcontract.format.IncludedMember;
import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import io.github.errorcontract.naming.RelaxedNames;

import org.springframework.util.ReflectionUtils;

/**
 * Reads the further members that {@link ErrorProperty} declares on a failure's class: its
 * fields in their order, then its getters by name, since reflection has no order for
 * them.
 */
final class MemberReader {

	private static final SafeLogger logger = SafeLogger.of(MemberReader.class);

	private final Map<Class<?>, List<Member>> members = new ConcurrentHashMap<>();

	private final Set<String> refused = ConcurrentHashMap.newKeySet();

	void read(Throwable failure, ApiError.Builder error) {
		List<Member> declared = this.members.get(failure.getClass());
		if (declared == null) {
			declared = this.members.computeIfAbsent(failure.getClass(), MemberReader::find);
		}
		for (Member member : declared) {
			member.addTo(error, failure);
		}
	}

	/**
	 * Says once that a customizer cannot set a member of the contract, and how else the
	 * member is switched on.
	 */
	void refuse(String name) {
		if (this.refused.add(name)) {
			refuse(name, "a customizer");
		}
	}

	private static void refuse(String name, String owner) {
		logger.warn("Ignoring error property '{}' of {}, which the contract defines itself{}", LogText.fit(name), owner,
				remedy(name));
	}

	private static String remedy(String name) {
		for (IncludedMember member : IncludedMember.values()) {
			if (RelaxedNames.same(member.name(), name)) {
				String key = member.name().toLowerCase(Locale.ROOT).replace('_', '-');
				return "; to include it, add '%s' to 'error-contract.body.include'".formatted(key);
			}
		}
		return "";
	}

	/**
	 * Finds the members of a class, and says once which of them cannot be read or set.
	 */
	private static List<Member> find(Class<?> failure) {
		List<Member> members = new ArrayList<>();
		try {
			addFields(members, failure);
			addGetters(members, failure);
		}
		catch (IllegalStateException | LinkageError ex) {
			logger.warn("Failed to find the error properties of {}", failure.getName(), LogText.fit(ex));
		}
		if (members.isEmpty()) {
			return List.of();
		}
		members.removeIf((member) -> !member.isUsable(failure));
		return List.copyOf(members);
	}

	private static void addFields(List<Member> members, Class<?> failure) {
		for (Class<?> type = failure; type != null; type = type.getSuperclass()) {
			for (Field field : type.getDeclaredFields()) {
				add(members, field, field.getName());
			}
		}
	}

	private static void addGetters(List<Member> members, Class<?> failure) {
		List<Member> getters = new ArrayList<>();
		for (Method method : ReflectionUtils.getAllDeclaredMethods(failure)) {
			if (method.getParameterCount() == 0) {
				add(getters, method, propertyName(method));
			}
		}
		if (!getters.isEmpty()) {
			getters.sort(Comparator.comparing(Member::name));
			members.addAll(getters);
		}
	}

	private static void add(List<Member> members, AccessibleObject element, String defaultName) {
		ErrorProperty property = element.getDeclaredAnnotation(ErrorProperty.class);
		if (property != null) {
			members.add(new Member(property.value().isEmpty() ? defaultName : property.value(), element));
		}
	}

	private static String propertyName(Method method) {
		String name = method.getName();
		int prefix = name.startsWith("get") ? 3 : (name.startsWith("is") ? 2 : 0);
		return (prefix == 0 || name.length() == prefix || Character.isLowerCase(name.charAt(prefix))) ? name
				: Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
	}

	private record Member(String name, AccessibleObject element) {

		boolean isUsable(Class<?> failure) {
			boolean[] usable = { true };
			ApiError.builder(BuiltInError.INTERNAL_ERROR).refusals((refused) -> {
				refuse(refused, failure.getName());
				usable[0] = false;
			}).property(this.name, null);
			if (usable[0] && !this.element.trySetAccessible()) {
				logger.warn("Ignoring error property '{}' of {}, which is not accessible", LogText.fit(this.name),
						failure.getName());
				usable[0] = false;
			}
			return usable[0];
		}

		void addTo(ApiError.Builder error, Throwable failure) {
			try {
				error.property(this.name, (this.element instanceof Field field) ? field.get(failure)
						: ((Method) this.element).invoke(failure));
			}
			catch (ReflectiveOperationException | RuntimeException ex) {
				logger.warn("Ignoring error property '{}' of {}", this.name, failure.getClass().getName(),
						LogText.fit(ex));
			}
		}

	}

}
