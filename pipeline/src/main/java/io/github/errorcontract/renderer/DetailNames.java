package io.github.errorcontract.renderer;

import io.github.errorcontract.format.WireNames;
import tools.jackson.core.io.SerializedString;

/**
 * The names of a detail's members, ready to be written. They are the same in each format.
 */
final class DetailNames {

	final SerializedString field;

	final SerializedString code;

	final SerializedString message;

	final SerializedString in;

	final SerializedString rejectedValue;

	DetailNames(WireNames names) {
		this.field = new SerializedString(names.member("field"));
		this.code = new SerializedString(names.member("code"));
		this.message = new SerializedString(names.member("message"));
		this.in = new SerializedString(names.member("in"));
		this.rejectedValue = new SerializedString(names.member("rejectedValue"));
	}

}
