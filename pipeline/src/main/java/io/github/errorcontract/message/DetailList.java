package io.github.errorcontract.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.language.ComposedText;
import io.github.errorcontract.language.ShippedType;

/**
 * Puts the details of an error into their order, names the first input to blame, and cuts
 * the list at its limit. The text of a built-in code then has their true count.
 */
public final class DetailList {

	private final int limit;

	/**
	 * Creates the list.
	 * @param limit the most details that one error has
	 */
	public DetailList(int limit) {
		this.limit = limit;
	}

	/**
	 * Sorts the details of an error, cuts them at the limit and takes the first field
	 * that is named for that of the error.
	 * @param error the error
	 */
	public void arrange(ApiError.Builder error) {
		if (error.details().isEmpty()) {
			return;
		}
		List<ErrorDetail> details = new ArrayList<>(error.details());
		Collections.sort(details);
		if (error.field() == null) {
			error.field(details.get(0).field());
		}
		count(error, fields(details));
		error.details((details.size() > this.limit) ? details.subList(0, this.limit) : details);
	}

	/**
	 * Counts the inputs that sorted details are about, each once. Whole objects count as
	 * one.
	 */
	private static int fields(List<ErrorDetail> details) {
		int fields = 0;
		int places = 0;
		String field = "";
		for (ErrorDetail detail : details) {
			places = Objects.equals(field, detail.field()) ? places : 0;
			field = detail.field();
			int place = 1 << ((detail.in() != null && field != null) ? detail.in().ordinal() + 1 : 0);
			fields += ((places & place) == 0) ? 1 : 0;
			places |= place;
		}
		return fields;
	}

	private static void count(ApiError.Builder error, int size) {
		if (error.type() instanceof BuiltInError && error.text() == null && error.arguments().length == 0) {
			error.type(ShippedType.of(error.type(), (size == 1) ? ComposedText.ONE : ComposedText.MANY))
				.arguments(size);
		}
	}

}
