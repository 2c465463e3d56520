package io.github.errorcontract.boot;

import io.github.errorcontract.language.TextSource;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DelegatingMessageSource;

/**
 * The message source of the application, if it has one that can say anything.
 */
public final class ApplicationMessages {

	private ApplicationMessages() {
	}

	/**
	 * Returns the texts of the application's message source.
	 * @param context the application
	 * @return the texts, null where it has no messages
	 */
	static @Nullable TextSource texts(ApplicationContext context) {
		MessageSource source = of(context);
		return (source != null) ? new TextSource(source, context) : null;
	}

	/**
	 * Returns the application's message source.
	 * @param context the application
	 * @return the source, null where it has no messages
	 */
	public static @Nullable MessageSource of(ApplicationContext context) {
		MessageSource source = context.getBean(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME,
				MessageSource.class);
		boolean empty = source instanceof DelegatingMessageSource
				&& ((HierarchicalMessageSource) source).getParentMessageSource() == null;
		return empty ? null : source;
	}

}
