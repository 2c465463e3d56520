package io.github.errorcontract.resolver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.StandardError;

/**
 * Puts the details of an error into their order, names the first input to blame, and cuts
 * the list at its limit. The text of a built-in code then has their true count.
 */
final class DetailList {

	private final int limit;

	DetailList(int limit) {
		this.limit = limit;
	}

	void arrange(ApiError.Builder error) {
		if (error.details().isEmpty()) {
			return;
		}
		List<ErrorDetail> details = new ArrayList<>(error.details());
		Collections.sort(details);
		if (error.field() == null) {
			error.field(details.get(0).field());
		}
		count(error, details.size());
		error.details((details.size() > this.limit) ? details.subList(0, this.limit) : details);
	}

	private static void count(ApiError.Builder error, int size) {
		if (error.type() instanceof StandardError && error.text() == null && error.arguments().length == 0) {
			String text = (size == 1) ? "{0} field is invalid." : "{0} fields are invalid.";
			error.type(ErrorType.of(error.type().code(), error.type().status(), text)).arguments(size);
		}
	}

}
