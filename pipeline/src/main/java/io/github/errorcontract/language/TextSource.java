package io.github.errorcontract.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ResourceLoader;

/**
 * The message source of the application and the locales that it is asked for. These are
 * few, whatever clients send: those of its bundles where the files can be found, because
 * a source and the JVM remember every locale that they are asked for. Thread-safe.
 */
public final class TextSource {

	/** No linguistic content (ISO 639-2), so that a source falls back. */
	private static final Locale NO_LANGUAGE = Locale.forLanguageTag("zxx");

	private static final int MOST_LOCALES = 500;

	private final MessageSource source;

	private final @Nullable BundleFiles files;

	private final Map<Locale, Locale> nearest = new ConcurrentHashMap<>();

	private final Set<Locale> asked = ConcurrentHashMap.newKeySet();

	/**
	 * Creates the source.
	 * @param source the message source of the application
	 * @param resources what finds the files of its bundles, null where they are not known
	 */
	public TextSource(MessageSource source, @Nullable ResourceLoader resources) {
		this.source = source;
		this.files = (resources != null) ? BundleFiles.find(source, resources) : null;
	}

	/**
	 * Returns the message source.
	 * @return the source
	 */
	public MessageSource source() {
		return this.source;
	}

	/**
	 * Returns the locale to ask the source for: the nearest that it has a bundle for
	 * where that is known, else the wanted one without what no bundle is named by.
	 * @param wanted the locale that a client wants
	 * @return the locale, one that no text is in where there is no bundle for it
	 */
	public Locale nearest(Locale wanted) {
		if (wanted.equals(Locale.ROOT)) {
			return wanted;
		}
		Locale known = this.nearest.get(wanted);
		if (known != null) {
			return known;
		}
		if (this.nearest.size() >= MOST_LOCALES) {
			this.nearest.clear();
		}
		Locale found = (this.files != null) ? inBundles(this.files, wanted) : admitted(plain(wanted));
		this.nearest.put(wanted, found);
		return found;
	}

	private static Locale inBundles(BundleFiles files, Locale wanted) {
		Locale found = files.nearest(wanted);
		return (found != null) ? found : NO_LANGUAGE;
	}

	/**
	 * Tells whether the source has no bundle for a locale.
	 * @param nearest what {@link #nearest} has returned
	 * @return whether all of its texts are those of another language
	 */
	public boolean isNone(Locale nearest) {
		return nearest.equals(NO_LANGUAGE);
	}

	/**
	 * Returns the locale of the bundle that a source falls back to before that without a
	 * language, unless it is told not to.
	 * @return the nearest locale to that of the JVM, null where there is no such bundle
	 * or the files are not known
	 */
	public @Nullable Locale systemLocale() {
		Locale system = (this.files != null) ? nearest(Locale.getDefault()) : NO_LANGUAGE;
		return isNone(system) ? null : system;
	}

	/**
	 * Returns a locale that every source answers with what it falls back to.
	 * @return a locale that no text is in
	 */
	public Locale none() {
		return NO_LANGUAGE;
	}

	private Locale admitted(Locale locale) {
		if (this.asked.contains(locale)) {
			return locale;
		}
		if (this.asked.size() < MOST_LOCALES) {
			this.asked.add(locale);
			return locale;
		}
		String language = locale.getLanguage();
		return (language.length() == 2) ? Locale.forLanguageTag(language) : Locale.ROOT;
	}

	private static Locale plain(Locale wanted) {
		if (!wanted.hasExtensions() && wanted.getVariant().isEmpty()) {
			return wanted;
		}
		try {
			return new Locale.Builder().setLanguage(wanted.getLanguage())
				.setScript(wanted.getScript())
				.setRegion(wanted.getCountry())
				.build();
		}
		catch (IllformedLocaleException ex) {
			return Locale.ROOT;
		}
	}

}
