package io.github.errorcontract.policy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.policy.PolicyValue.Element;
import io.github.errorcontract.property.KeyPath;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.UrlResource;

/**
 * Reads and validates a policy file.
 */
final class PolicyFileReader {

	private static final String ORDER = "order";

	private final UrlResource resource;

	private final String location;

	private final Map<KeyPath, PolicyValue> values = new LinkedHashMap<>();

	private BigDecimal order = BigDecimal.ZERO;

	PolicyFileReader(URL url) {
		this.resource = new UrlResource(url);
		this.location = this.resource.getDescription();
	}

	PolicyFile read() {
		List<PropertySource<?>> documents = load();
		if (documents.size() > 1) {
			throw new InvalidContractException(
					"The policy file contains %d documents (%s).".formatted(documents.size(), this.location),
					"Use a single document. Profiles are not supported in policy files.");
		}
		for (PropertySource<?> document : documents) {
			for (String name : ((EnumerablePropertySource<?>) document).getPropertyNames()) {
				read(name, element(document, name));
			}
		}
		return new PolicyFile(this.location, this.order, this.values);
	}

	private List<PropertySource<?>> load() {
		try {
			return new YamlPropertySourceLoader().load(this.location, this.resource);
		}
		catch (IOException | RuntimeException ex) {
			throw new InvalidContractException("The policy file cannot be read: %s (%s).".formatted(ex, this.location),
					"Correct the YAML in the file.");
		}
	}

	private Element element(PropertySource<?> document, String name) {
		Object value = document.getProperty(name);
		@Nullable Origin origin = OriginLookup.getOrigin(document, name);
		return new Element((value != null) ? value : "", origin, this.location);
	}

	private void read(String name, Element element) {
		KeyPath path = KeyPath.of(name);
		if (name.equals(ORDER)) {
			this.order = order(element);
		}
		else if (path.isEmpty()) {
			throw new InvalidContractException(
					"The policy file contains the unsupported key '%s' (%s).".formatted(name, element.describeOrigin()),
					"Remove '%s'. Only 'order' and keys below 'error-contract' are supported in a policy file."
						.formatted(name));
		}
		else {
			boolean list = name.endsWith("]") && name.matches(".*\\[[0-9]+]");
			String key = list ? name.substring(0, name.lastIndexOf('[')) : name;
			this.values.computeIfAbsent(path, (absent) -> new PolicyValue(key, list, new ArrayList<>()))
				.elements()
				.add(element);
		}
	}

	private static BigDecimal order(Element element) {
		try {
			return new BigDecimal(String.valueOf(element.value()));
		}
		catch (NumberFormatException ex) {
			throw new InvalidContractException(
					"'order' has the invalid value '%s' (%s).".formatted(element.value(), element.describeOrigin()),
					"Set 'order' to a number.");
		}
	}

}
