package io.github.errorcontract.policy.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.Set;

import io.github.errorcontract.boot.ApplicationMessages;
import io.github.errorcontract.language.ShippedTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * {@link Translations} of the application's message source and of the shipped bundles.
 * Bundles are read file by file, as a message source falls back to other languages.
 */
final class BundleTranslations implements Translations {

	private final ShippedTexts shipped = new ShippedTexts();

	private final ApplicationContext context;

	private final @Nullable MessageSource source;

	private final Map<Locale, Set<String>> keysByLanguage = new HashMap<>();

	BundleTranslations(ApplicationContext context) {
		this.context = context;
		this.source = ApplicationMessages.of(context);
	}

	@Override
	public boolean isTranslated(String code, Locale language) {
		if (this.shipped.has(code, language)) {
			return true;
		}
		String key = "error." + code;
		if (this.keysByLanguage.computeIfAbsent(language, this::keys).contains(key)) {
			return true;
		}
		return this.source != null && !(this.source instanceof AbstractResourceBasedMessageSource)
				&& this.source.getMessage(key, null, null, language) != null;
	}

	private Set<String> keys(Locale language) {
		Set<String> bundles = (this.source instanceof AbstractResourceBasedMessageSource bundled)
				? bundled.getBasenameSet() : Set.of();
		Set<String> keys = new HashSet<>();
		for (String bundle : bundles) {
			for (String file : files(bundle, language)) {
				keys.addAll(read(file).stringPropertyNames());
			}
		}
		return keys;
	}

	private static List<String> files(String bundle, Locale language) {
		Control control = Control.getControl(Control.FORMAT_PROPERTIES);
		return control.getCandidateLocales(bundle, language)
			.stream()
			.filter((candidate) -> !candidate.equals(Locale.ROOT))
			.map((candidate) -> control.toBundleName(bundle, candidate))
			.toList();
	}

	private Properties read(String file) {
		String location = (file.indexOf(':') >= 0) ? file : "classpath:" + file.replace('.', '/');
		Resource resource = this.context.getResource(location + ".properties");
		try {
			return resource.exists() ? PropertiesLoaderUtils.loadProperties(resource) : new Properties();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
