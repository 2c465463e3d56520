package io.github.errorcontract.cause.body.name;

import org.jspecify.annotations.Nullable;

/**
 * What a web stack reads JSON bodies with. Doors name theirs in
 * {@code META-INF/spring.factories}; it may take the {@code BeanFactory} in its
 * constructor.
 */
@FunctionalInterface
public interface JsonReaders {

	/**
	 * Finds the reader of a body.
	 * @param type the class of the object that is read
	 * @return what converts it, one of the converters of Spring; null where there is none
	 */
	@Nullable Object find(Class<?> type);

}
