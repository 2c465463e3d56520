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

	/**
	 * Keeps what is known of a detail.
	 * @param path the path of its field in Java
	 */
	void add(ErrorDetail detail, String path, Function<ErrorDetail, DetailText> origin) {
		DetailText text = origin.apply(detail);
		this.byDetail.put(detail, path.equals(detail.field()) ? text : text.withPath(path));
	}

	Map<ErrorDetail, DetailText> byDetail() {
		return this.byDetail;
	}

}
