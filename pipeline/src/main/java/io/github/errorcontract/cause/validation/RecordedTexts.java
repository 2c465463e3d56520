package io.github.errorcontract.cause.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.message.DetailText;

/**
 * What is known of the texts of the details that were collected.
 */
final class RecordedTexts {

	private final Map<ErrorDetail, DetailText> byDetail = new HashMap<>();

	void add(ErrorDetail detail, Function<ErrorDetail, DetailText> origin) {
		this.byDetail.put(detail, origin.apply(detail));
	}

	Map<ErrorDetail, DetailText> byDetail() {
		return this.byDetail;
	}

}
