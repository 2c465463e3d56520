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
 * The merged policy files on the class path. Immutable.
 */
public final class PolicyFiles {

	/**
	 * The location of the policy in a jar.
	 */
	public static final String LOCATION = "META-INF/error-contract.yml";

	/**
	 * The name of the bean with the policy files, which is registered if there are any.
	 */
	public static final String BEAN_NAME = "errorContractPolicyFiles";

	/**
	 * No policy files.
	 */
	public static final PolicyFiles NONE = new PolicyFiles(List.of());

	private final List<PolicyFile> files;

	private final Map<KeyPath, PolicyValue> values = new LinkedHashMap<>();

	private PolicyFiles(List<PolicyFile> files) {
		this.files = files;
		files.forEach((file) -> file.values().forEach(this::merge));
	}

	/**
	 * Reads all policy files.
	 * @param classLoader the class loader that finds the files
	 * @return the files by {@code order}, lower first, then by URL
	 * @throws InvalidContractException if a file is invalid or two files contradict each
	 * other
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
	 * Returns whether there are no policy files.
	 * @return whether there are none
	 */
	public boolean isEmpty() {
		return this.files.isEmpty();
	}

	/**
	 * Returns the descriptions of the files.
	 * @return the descriptions, in order
	 */
	public List<String> locations() {
		return this.files.stream().map(PolicyFile::location).toList();
	}

	/**
	 * Returns the enforcement that the policy sets, which a service cannot override.
	 * @return the enforcement, null if no file sets it
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
	 * Returns the merged values of all files.
	 * @return the values by path
	 */
	public Map<KeyPath, PolicyValue> byPath() {
		return this.values;
	}

	/**
	 * Finds a value.
	 * @param path the path of the key
	 * @return the value, null if no file sets it
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
					"Two policy files set '%s' to different values: '%s' (%s) and '%s' (%s).".formatted(value.key(),
							String.join(", ", other.texts()), other.describeOrigin(), String.join(", ", value.texts()),
							value.describeOrigin()),
					"Remove '%s' from one of the files, or use the same value in both.".formatted(value.key()));
		}
	}

}
