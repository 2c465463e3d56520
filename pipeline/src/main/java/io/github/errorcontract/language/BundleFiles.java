package io.github.errorcontract.language;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.context.support.DelegatingMessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ResourceLoader;

/**
 * The files that a message source reads, as far as they tell the locales that it has
 * texts for. They are looked for one by one and never listed, as not every class loader
 * can do that; each bundle must have one without a language, which shows that they can be
 * found.
 */
final class BundleFiles {

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}");

	/** Languages that files are named by in another way, too. */
	private static final Map<String, String> OTHER_NAMES = Map.of("he", "iw", "id", "in", "yi", "ji", "nb", "no", "no",
			"nb");

	private static final Pattern VARIANT = Pattern.compile("[A-Za-z0-9_]*");

	private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

	private final List<Bundle> bundles;

	private final ResourceLoader resources;

	private BundleFiles(List<Bundle> bundles, ResourceLoader resources) {
		this.bundles = bundles;
		this.resources = resources;
	}

	/**
	 * Finds the files of a source.
	 * @return the files, null where the source, or one behind it, is none of Spring's
	 * own, or where it reads files by a class loader of its own
	 */
	static @Nullable BundleFiles find(MessageSource source, ResourceLoader resources) {
		List<Bundle> bundles = new ArrayList<>();
		MessageSource current = source;
		while (current instanceof HierarchicalMessageSource hierarchical) {
			if (!Bundle.collect(current, bundles)) {
				return null;
			}
			current = hierarchical.getParentMessageSource();
		}
		BundleFiles files = new BundleFiles(bundles, resources);
		return (current == null && !bundles.isEmpty() && bundles.stream().allMatch((bundle) -> files.exist(bundle, "")))
				? files : null;
	}

	/**
	 * Returns the nearest locale that a file is named by, null where there is none.
	 */
	@Nullable Locale nearest(Locale wanted) {
		String language = wanted.getLanguage();
		if (!LANGUAGE.matcher(language).matches() || !VARIANT.matcher(wanted.getVariant()).matches()) {
			return null;
		}
		try {
			for (Locale candidate : candidates(wanted)) {
				if (exist(candidate)) {
					return candidate;
				}
			}
		}
		catch (IllformedLocaleException ex) {
			return null;
		}
		return null;
	}

	private boolean exist(Locale locale) {
		String language = locale.getLanguage();
		String rest = element(locale.getScript()) + element(locale.getCountry());
		if (!locale.getVariant().isEmpty()) {
			rest += (locale.getCountry().isEmpty() ? "_" : "") + element(locale.getVariant());
		}
		String other = OTHER_NAMES.get(language);
		return exist(element(language) + rest) || (other != null && exist(element(other) + rest));
	}

	private static String element(String name) {
		return name.isEmpty() ? "" : "_" + name;
	}

	/**
	 * Returns the locales whose bundles have texts for a locale, in the order of
	 * {@link java.util.ResourceBundle.Control#getCandidateLocales}, which would remember
	 * each of them.
	 */
	private static List<Locale> candidates(Locale wanted) {
		String language = wanted.getLanguage();
		String script = script(wanted);
		String region = wanted.getCountry();
		List<Locale> candidates = new ArrayList<>(5);
		if (!wanted.getVariant().isEmpty()) {
			candidates.add(wanted.stripExtensions());
		}
		if (!script.isEmpty() && !region.isEmpty()) {
			candidates.add(locale(language, script, region));
		}
		if (!script.isEmpty()) {
			candidates.add(locale(language, script, ""));
		}
		if (!region.isEmpty()) {
			candidates.add(locale(language, "", region));
		}
		candidates.add(locale(language, "", ""));
		return candidates;
	}

	private static String script(Locale wanted) {
		boolean implied = wanted.getLanguage().equals("zh") && wanted.getScript().isEmpty()
				&& !wanted.getCountry().isEmpty();
		return implied ? (TRADITIONAL.contains(wanted.getCountry()) ? "Hant" : "Hans") : wanted.getScript();
	}

	private static Locale locale(String language, String script, String region) {
		return new Locale.Builder().setLanguage(language).setScript(script).setRegion(region).build();
	}

	private boolean exist(String suffix) {
		for (Bundle bundle : this.bundles) {
			if (exist(bundle, suffix)) {
				return true;
			}
		}
		return false;
	}

	private boolean exist(Bundle bundle, String suffix) {
		for (String extension : bundle.extensions()) {
			if (this.resources.getResource(bundle.location() + suffix + extension).exists()) {
				return true;
			}
		}
		return false;
	}

	private record Bundle(String location, List<String> extensions) {

		/**
		 * Adds the bundles of a source.
		 * @return whether all that it reads is known
		 */
		static boolean collect(MessageSource source, List<Bundle> bundles) {
			if (source.getClass() == ResourceBundleMessageSource.class) {
				for (String name : names(source)) {
					bundles.add(new Bundle("classpath:" + name.replace('.', '/'), List.of(".properties", ".class")));
				}
				return true;
			}
			if (source.getClass() == ReloadableResourceBundleMessageSource.class) {
				for (String name : names(source)) {
					bundles.add(new Bundle(name, List.of(".properties", ".xml")));
				}
				return true;
			}
			return source.getClass() == DelegatingMessageSource.class;
		}

		private static Set<String> names(MessageSource source) {
			return ((AbstractResourceBasedMessageSource) source).getBasenameSet();
		}

	}

}
