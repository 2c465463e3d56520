package io.github.errorcontract.configured;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.naming.RelaxedNames;
import io.github.errorcontract.property.PropertyOrigin;

import org.springframework.core.env.EnumerablePropertySource;

/**
 * Finds codes that one property source writes in two ways and defines differently. It
 * looks at the raw names, because binding takes both for the same property.
 */
final class SpellingConflicts {

	private static final Pattern MEMBER = Pattern
		.compile("error-?contract\\.errors(?:\\.([^.\\[]+)|\\[([^]]+)])\\.(.+)", Pattern.CASE_INSENSITIVE);

	private SpellingConflicts() {
	}

	static void refuse(EnumerablePropertySource<?> source) {
		Map<String, Map<String, String>> namesByMember = new TreeMap<>(RelaxedNames.ORDER);
		for (String name : source.getPropertyNames()) {
			Matcher member = MEMBER.matcher(name);
			if (member.matches()) {
				String code = (member.group(1) != null) ? member.group(1) : member.group(2);
				Map<String, String> codes = namesByMember.computeIfAbsent(code + "." + member.group(3),
						(key) -> new HashMap<>());
				codes.forEach((other, otherName) -> refuse(source, name, otherName));
				codes.put(code, name);
			}
		}
	}

	private static void refuse(EnumerablePropertySource<?> source, String name, String other) {
		Object value = source.getProperty(name);
		Object otherValue = source.getProperty(other);
		if (!Objects.equals(Objects.toString(value), Objects.toString(otherValue))) {
			throw new InvalidContractException(
					"'%s' and '%s' refer to the same property but have different values, '%s' (%s) and '%s' (%s)."
						.formatted(other, name, otherValue, PropertyOrigin.of(other, source), value,
								PropertyOrigin.of(name, source)),
					"Remove '%s' or '%s'.".formatted(other, name));
		}
	}

}
