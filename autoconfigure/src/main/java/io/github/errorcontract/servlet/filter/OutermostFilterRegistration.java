package io.github.errorcontract.servlet.filter;

import java.util.EnumSet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/**
 * Registers a filter for all dispatcher types and before every ordered filter, even one
 * with the highest precedence.
 *
 * @param <T> the type of the filter
 */
public final class OutermostFilterRegistration<T extends Filter> extends FilterRegistrationBean<T>
		implements PriorityOrdered {

	/**
	 * Creates the registration.
	 * @param filter the filter
	 * @param place its place among ours, from 0
	 */
	public OutermostFilterRegistration(T filter, int place) {
		super(filter);
		setOrder(Ordered.HIGHEST_PRECEDENCE + place);
		setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
	}

}
