package io.github.errorcontract.cause.validation;

import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.message.DetailText;
import io.github.errorcontract.message.DetailTexts;

/**
 * A mapper of failures that say what is wrong with each input.
 */
interface InputMapper extends ErrorMapper, DetailTexts {

	/**
	 * Returns what the application has set.
	 */
	ValidationFailures.Settings settings();

	/**
	 * Collects what is wrong.
	 */
	void collect(Throwable failure, InputErrors errors);

	@Override
	default ApiError map(Throwable failure) {
		InputErrors errors = new InputErrors(settings(), null);
		collect(failure, errors);
		return errors.toError();
	}

	@Override
	default Map<ErrorDetail, DetailText> texts(Throwable failure) {
		RecordedTexts texts = new RecordedTexts();
		collect(failure, new InputErrors(settings(), texts));
		return texts.byDetail();
	}

}
