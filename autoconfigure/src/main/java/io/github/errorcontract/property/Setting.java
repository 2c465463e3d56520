package io.github.errorcontract.property;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.TypeDescriptor;

/**
 * A key that the error contract knows.
 *
 * @param key the key in the form of the reference, without the prefix
 * @param type the type of its value
 * @param defaultValue what it is where nobody sets it, null for nothing
 */
public record Setting(String key, TypeDescriptor type, @Nullable Object defaultValue) {

	public boolean isList() {
		return Collection.class.isAssignableFrom(this.type.getType());
	}

	/**
	 * Returns the value that is written so, or the texts where they are none of the type.
	 */
	public Object convert(List<String> texts) {
		Object source = (isList() || texts.size() != 1) ? texts : texts.get(0);
		try {
			Object value = ApplicationConversionService.getSharedInstance()
				.convert(source, TypeDescriptor.forObject(source), this.type);
			return (value != null) ? value : "";
		}
		catch (ConversionException ex) {
			return source;
		}
	}

}
