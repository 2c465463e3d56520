package io.github.errorcontract.declared;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of classes that declare codes.
 *
 * @param enums enums that implement {@code ErrorType}, sorted
 * @param exceptions classes with {@code @MappedError}, sorted
 */
public record FoundClasses(List<String> enums, List<String> exceptions) {

	/**
	 * No classes at all.
	 */
	public static final FoundClasses NONE = new FoundClasses(List.of(), List.of());

	private static final String ENUM = "enum ";

	private static final String EXCEPTION = "exception ";

	/**
	 * Tells whether nothing was found.
	 * @return whether there is neither an enum nor an exception class
	 */
	public boolean isEmpty() {
		return this.enums.isEmpty() && this.exceptions.isEmpty();
	}

	/**
	 * Returns the names as a text that {@link #parse(String)} reads.
	 * @return one line for each class
	 */
	public String format() {
		StringBuilder text = new StringBuilder();
		this.enums.forEach((name) -> text.append(ENUM).append(name).append('\n'));
		this.exceptions.forEach((name) -> text.append(EXCEPTION).append(name).append('\n'));
		return text.toString();
	}

	/**
	 * Reads the names from a text.
	 * @param text what {@link #format()} made
	 * @return the names
	 */
	public static FoundClasses parse(String text) {
		List<String> enums = new ArrayList<>();
		List<String> exceptions = new ArrayList<>();
		text.lines().forEach((line) -> {
			if (line.startsWith(ENUM)) {
				enums.add(line.substring(ENUM.length()));
			}
			else if (line.startsWith(EXCEPTION)) {
				exceptions.add(line.substring(EXCEPTION.length()));
			}
		});
		return new FoundClasses(enums, exceptions);
	}

}
