package io.github.errorcontract.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.language.ShippedLanguage;
import io.github.errorcontract.language.ShippedTexts;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the texts of details, strongest first: that of the application's bundles by
 * {@link DetailKeys}; the one that was given with it, be it a developer's or Bean
 * Validation's; where it is ours, that of the client's language.
 */
final class DetailMessages {

	private final ApplicationTexts application;

	private final ShippedTexts shipped;

	private final Function<Throwable, @Nullable ErrorMapper> mappers;

	DetailMessages(ApplicationTexts application, ShippedTexts shipped,
			Function<Throwable, @Nullable ErrorMapper> mappers) {
		this.application = application;
		this.shipped = shipped;
		this.mappers = mappers;
	}

	void choose(ApiError.Builder error, @Nullable Throwable cause, TextLanguages languages) {
		DetailTexts source = (cause != null && this.mappers.apply(cause) instanceof DetailTexts texts) ? texts : null;
		if (source != null || this.application.exist()) {
			languages.vary();
		}
		if (this.application.exist() || (source != null && languages.shipped() != ShippedLanguage.ENGLISH)) {
			replace(error, (source != null && cause != null) ? source.texts(cause) : Map.of(), languages);
		}
	}

	private void replace(ApiError.Builder error, Map<ErrorDetail, DetailText> texts, TextLanguages languages) {
		List<ErrorDetail> details = new ArrayList<>(error.details().size());
		for (ErrorDetail detail : error.details()) {
			String text = text(detail, texts.get(detail), languages);
			details.add((text != null)
					? new ErrorDetail(detail.field(), detail.code(), text, detail.in(), detail.rejectedValue())
					: detail);
		}
		error.details(details);
	}

	private @Nullable String text(ErrorDetail detail, @Nullable DetailText known, TextLanguages languages) {
		LocalizedText own = this.application.exist() ? own(detail, known, languages) : null;
		boolean ours = known != null && known.shipped() != null;
		if (own != null && !(own.foreign() && ours && languages.areShipped())) {
			languages.use(own.language());
			return own.text();
		}
		return (known != null && known.shipped() != null) ? shipped(known.shipped(), known.arguments(), languages)
				: null;
	}

	private @Nullable LocalizedText own(ErrorDetail detail, @Nullable DetailText known, TextLanguages languages) {
		@Nullable Object[] arguments = (known != null) ? known.arguments()
				: new Object[] { (detail.field() != null) ? detail.field() : "" };
		for (String key : DetailKeys.of(detail, known)) {
			LocalizedText text = this.application.find(key, arguments, languages.locale());
			if (text != null) {
				return text;
			}
		}
		return null;
	}

	private @Nullable String shipped(String key, @Nullable Object[] arguments, TextLanguages languages) {
		languages.use(languages.shipped().tag());
		if (languages.shipped() == ShippedLanguage.ENGLISH) {
			return null;
		}
		String text = this.shipped.find(key, languages.shipped());
		return (text != null) ? MessageTemplate.format(text, Arrays.copyOfRange(arguments, 1, arguments.length)) : null;
	}

}
