package io.github.errorcontract.cause.paging;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.input.UnusableParameter;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Sort and page parameters that Spring Data cannot use.
 */
public final class PagingFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.data.core.PropertyReferenceException",
					"org.springframework.data.mapping.PropertyReferenceException" ->
				UnusableParameter.SORT;
			default -> null;
		};
	}

}
