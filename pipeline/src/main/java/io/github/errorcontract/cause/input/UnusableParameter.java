package io.github.errorcontract.cause.input;

import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.message.DetailText;
import io.github.errorcontract.message.DetailTexts;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the query that cannot be used. Nothing of the exception is shown.
 */
public final class UnusableParameter implements ErrorMapper, DetailTexts {

	/**
	 * The order of a result.
	 */
	public static final UnusableParameter SORT = new UnusableParameter("sort");

	private static final UnusableParameter PAGE = new UnusableParameter("page");

	private final ErrorDetail detail;

	private final ApiError error;

	private UnusableParameter(String name) {
		this.detail = new ErrorDetail(name, BuiltInError.INVALID_VALUE.code(), BuiltInError.INVALID_VALUE.message(),
				InputLocation.QUERY, null);
		this.error = ApiError.builder(BuiltInError.INVALID_VALUE).detail(this.detail).build();
	}

	/**
	 * Finds the parameter behind a misuse of data access that Spring Data itself has
	 * noticed. The same exception stands for mistakes of the application, so that only
	 * the place that threw it tells.
	 * @param failure the failure
	 * @return the parameter, null where none is to blame
	 */
	public static @Nullable UnusableParameter behind(Throwable failure) {
		if (!"org.springframework.dao.InvalidDataAccessApiUsageException".equals(failure.getClass().getName())
				|| failure.getCause() != null) {
			return null;
		}
		StackTraceElement[] frames = failure.getStackTrace();
		String place = (frames.length > 0) ? frames[0].getClassName() + "#" + frames[0].getMethodName() : "";
		return switch (place) {
			case "org.springframework.data.jpa.support.PageableUtils#getOffsetAsInteger" -> PAGE;
			case "org.springframework.data.jpa.repository.query.QueryUtils#checkSortExpression" -> SORT;
			default -> null;
		};
	}

	@Override
	public ApiError map(Throwable failure) {
		return this.error;
	}

	@Override
	public Map<ErrorDetail, DetailText> texts(Throwable failure) {
		return Map.of(this.detail,
				new DetailText(null, new Object[] { this.detail.field() }, BuiltInError.INVALID_VALUE.name(), null));
	}

}
