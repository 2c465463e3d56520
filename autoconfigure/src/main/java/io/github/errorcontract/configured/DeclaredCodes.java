package io.github.errorcontract.configured;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.ErrorTypeProvider;
import io.github.errorcontract.declared.CodeReader;
import io.github.errorcontract.declared.FoundClasses;
import io.github.errorcontract.declared.PackageScan;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.resolver.CodeNaming;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The codes that the application's packages and its {@link ErrorTypeProvider} declare.
 * What an image that was built ahead of time declares was found when it was built.
 */
public final class DeclaredCodes {

	static final String FOUND_AHEAD_OF_TIME = "META-INF/error-contract.types";

	/**
	 * The reader that the component scan has filled already.
	 */
	private static final String SHARED_READER = "org.springframework.boot.autoconfigure.internalCachingMetadataReaderFactory";

	private DeclaredCodes() {
	}

	/**
	 * Reads the codes that are declared in the application's packages, or by beans.
	 * @param context the application
	 * @param naming names the classes that name no code
	 * @return the layer, {@link CodeLayer#EMPTY} where nothing is declared
	 */
	public static CodeLayer read(ApplicationContext context, CodeNaming naming) {
		FoundClasses found = AotDetector.useGeneratedArtifacts() ? foundAheadOfTime(context) : find(context, context);
		Map<String, ErrorTypeProvider> beans = context.getBeansOfType(ErrorTypeProvider.class);
		if (found.isEmpty() && beans.isEmpty()) {
			return CodeLayer.EMPTY;
		}
		CodeReader reader = new CodeReader(context.getClassLoader(), naming);
		reader.read(found);
		beans.forEach(reader::read);
		return reader.layer();
	}

	static FoundClasses find(BeanFactory beans, ResourcePatternResolver resources) {
		List<String> packages = AutoConfigurationPackages.has(beans) ? AutoConfigurationPackages.get(beans) : List.of();
		if (packages.isEmpty()) {
			return FoundClasses.NONE;
		}
		MetadataReaderFactory reader = beans.containsBean(SHARED_READER)
				? beans.getBean(SHARED_READER, MetadataReaderFactory.class) : MetadataReaderFactory.create(resources);
		return new PackageScan(resources, reader).find(packages);
	}

	private static FoundClasses foundAheadOfTime(ApplicationContext context) {
		Resource resource = context.getResource("classpath:" + FOUND_AHEAD_OF_TIME);
		try {
			return resource.exists() ? FoundClasses.parse(resource.getContentAsString(StandardCharsets.UTF_8))
					: FoundClasses.NONE;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
