package io.github.errorcontract.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.property.KeyPath;
import org.jspecify.annotations.Nullable;

/**
 * The policy files of a class path, merged. Immutable.
 */
public final class PolicyFiles {

	/**
	 * Where a jar has its policy.
	 */
	public static final String LOCATION = "META-INF/error-contract.yml";

	/**
	 * The name of the bean that has the files, where there are any.
	 */
	public static final String BEAN_NAME = "errorContractPolicyFiles";

	/**
	 * A class path without any policy.
	 */
	public static final PolicyFiles NONE = new PolicyFiles(List.of());

	private final List<PolicyFile> files;

	private final Map<KeyPath, PolicyValue> values = new LinkedHashMap<>();

	private PolicyFiles(List<PolicyFile> files) {
		this.files = files;
		files.forEach((file) -> file.values().forEach(this::merge));
	}

	/**
	 * Reads the files.
	 * @param classLoader what finds them
	 * @return the files, lower {@code order} first, in the order of their addresses where
	 * it is the same
	 * @throws InvalidContractException if a file has what does not belong there, or two
	 * disagree
	 */
	public static PolicyFiles read(ClassLoader classLoader) {
		Map<String, URL> urls = find(classLoader);
		if (urls.isEmpty()) {
			return NONE;
		}
		List<PolicyFile> files = new ArrayList<>();
		urls.values().forEach((url) -> files.add(new PolicyFileReader(url).read()));
		files.sort(Comparator.comparing(PolicyFile::order));
		return new PolicyFiles(files);
	}

	private static Map<String, URL> find(ClassLoader classLoader) {
		try {
			Enumeration<URL> found = classLoader.getResources(LOCATION);
			if (!found.hasMoreElements()) {
				return Map.of();
			}
			Map<String, URL> urls = new TreeMap<>();
			while (found.hasMoreElements()) {
				URL url = found.nextElement();
				urls.put(url.toExternalForm(), url);
			}
			return urls;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Tells whether there is no policy.
	 * @return whether no file was found
	 */
	public boolean isEmpty() {
		return this.files.isEmpty();
	}

	/**
	 * Returns the files for people.
	 * @return where each is, in their order
	 */
	public List<String> locations() {
		return this.files.stream().map(PolicyFile::location).toList();
	}

	/**
	 * Returns what the policy itself says of its enforcement, which no service overrides.
	 * @return the enforcement, null where no file says anything
	 */
	public @Nullable PolicyEnforcement enforcement() {
		PolicyValue value = find(new KeyPath(List.of("policy", "enforcement")));
		if (value == null) {
			return null;
		}
		boolean warn = PolicyEnforcement.WARN.name().equalsIgnoreCase(String.join("", value.texts()));
		return warn ? PolicyEnforcement.WARN : PolicyEnforcement.STOP;
	}

	/**
	 * Returns the values of all files, the first of each path.
	 * @return the values by their path
	 */
	public Map<KeyPath, PolicyValue> byPath() {
		return this.values;
	}

	/**
	 * Finds a value.
	 * @param path its path
	 * @return the value, null where no file has it
	 */
	public @Nullable PolicyValue find(KeyPath path) {
		return this.values.get(path);
	}

	private void merge(KeyPath path, PolicyValue value) {
		PolicyValue other = this.values.putIfAbsent(path, value);
		if (other == null) {
			return;
		}
		if (path.isPolicy() && (value.list() || other.list())) {
			this.values.put(path, other.unite(value));
		}
		else if (!other.texts().equals(value.texts())) {
			throw new InvalidContractException(
					"Two policies disagree on '%s': '%s' (%s) and '%s' (%s).".formatted(value.key(),
							String.join(", ", other.texts()), other.place(), String.join(", ", value.texts()),
							value.place()),
					"Let one of the two leave out '%s', or both say the same.".formatted(value.key()));
		}
	}

}
