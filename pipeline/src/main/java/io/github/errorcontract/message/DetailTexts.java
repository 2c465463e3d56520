package io.github.errorcontract.message;

import java.util.Map;

import io.github.errorcontract.ErrorDetail;

/**
 * What a mapper of details can tell of their texts. A mapper that implements this is
 * asked only where a detail may be shown in other words than those it has given.
 */
public interface DetailTexts {

	/**
	 * Tells what is known of the details.
	 * @param failure the failure that it has mapped
	 * @return the texts by the details of the answer
	 */
	Map<ErrorDetail, DetailText> texts(Throwable failure);

}
