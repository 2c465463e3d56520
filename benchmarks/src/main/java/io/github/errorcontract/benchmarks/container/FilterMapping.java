package io.github.errorcontract.benchmarks.container;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;

import org.springframework.boot.web.servlet.AbstractFilterRegistrationBean;
import org.springframework.mock.web.MockFilterConfig;
import org.springframework.util.Assert;

/**
 * A filter and the dispatcher types that it is mapped to, for all paths.
 *
 * @param filter the filter, initialized
 * @param dispatcherTypes the dispatches
 */
record FilterMapping(Filter filter, Set<DispatcherType> dispatcherTypes) {

	static FilterMapping of(AbstractFilterRegistrationBean<?> registration, ServletContext servletContext) {
		Collection<String> patterns = registration.getUrlPatterns();
		Assert.state(patterns.isEmpty() || patterns.contains("/*"), "Only filters for every path can be mapped");
		Filter filter = registration.getFilter();
		Assert.state(filter != null, "A registration must have a filter");
		try {
			filter.init(new MockFilterConfig(servletContext, String.valueOf(registration.getFilterName())));
		}
		catch (ServletException ex) {
			throw new IllegalStateException("A filter cannot be initialized", ex);
		}
		return new FilterMapping(filter, registration.determineDispatcherTypes());
	}

	static List<FilterMapping> select(List<FilterMapping> mappings, DispatcherType type) {
		return mappings.stream().filter((mapping) -> mapping.dispatcherTypes().contains(type)).toList();
	}

}
