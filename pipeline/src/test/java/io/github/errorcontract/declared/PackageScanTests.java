package io.github.errorcontract.declared;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import io.github.errorcontract.fixture.orders.OrderError;
import io.github.errorcontract.fixture.orders.refusals.Refusals;
import io.github.errorcontract.fixture.parcels.ParcelError;
import io.github.errorcontract.fixture.returns.LateReturnException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import static org.assertj.core.api.Assertions.assertThat;

class PackageScanTests {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final PackageScan scan = new PackageScan(this.resources, MetadataReaderFactory.create(this.resources));

	@Test
	void findsEnumsAndAnnotatedClassesInPackagesBelow() {
		FoundClasses found = this.scan.find(List.of(OrderError.class.getPackageName()));
		assertThat(found.enums()).containsExactly(OrderError.class.getName(), Refusals.Limit.class.getName());
		assertThat(found.exceptions()).containsExactly(Refusals.LockedException.class.getName(),
				Refusals.NoOrderException.class.getName(), Refusals.UnpaidException.class.getName());
	}

	@Test
	void findsClassOnceInPackagesThatOverlap() {
		assertThat(this.scan
			.find(List.of(OrderError.class.getPackageName(), Refusals.class.getPackageName(), "com.example.absent"))
			.enums()).hasSize(2);
	}

	@Test
	void passesOverWhatIsBuiltIn() {
		assertThat(this.scan.find(List.of("io.github.errorcontract.exception"))).isEqualTo(FoundClasses.NONE);
	}

	@Test
	void findsEnumsInPackageWithoutExceptions() {
		assertThat(this.scan.find(List.of(ParcelError.class.getPackageName())))
			.isEqualTo(new FoundClasses(List.of(ParcelError.class.getName()), List.of()));
	}

	@Test
	void findsExceptionsInPackageWithoutEnums() {
		assertThat(this.scan.find(List.of(LateReturnException.class.getPackageName())))
			.isEqualTo(new FoundClasses(List.of(), List.of(LateReturnException.class.getName())));
	}

	@Test
	void passesOverEnumWithInterfaceThatIsAbsent() {
		MetadataReaderFactory all = MetadataReaderFactory.create(this.resources);
		PackageScan withoutInterfaces = new PackageScan(this.resources, new FilesOnly(all));
		assertThat(withoutInterfaces.find(List.of(OrderError.class.getPackageName())).enums())
			.containsExactly(Refusals.Limit.class.getName());
	}

	@Test
	void findsClassesInJar(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("orders.jar");
		Path classes = Path.of(OrderError.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		Path packageFolder = classes.resolve(OrderError.class.getPackageName().replace('.', '/'));
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
				Stream<Path> entries = Files.walk(packageFolder)) {
			for (Path entry : entries.toList()) {
				String name = "com/" + packageFolder.getParent().relativize(entry);
				jar.putNextEntry(new ZipEntry(Files.isDirectory(entry) ? name + "/" : name));
				if (!Files.isDirectory(entry)) {
					Files.copy(entry, jar);
				}
			}
		}
		try (URLClassLoader classLoader = new URLClassLoader(new URL[] { file.toUri().toURL() })) {
			PathMatchingResourcePatternResolver inJar = new PathMatchingResourcePatternResolver(classLoader);
			assertThat(new PackageScan(inJar, MetadataReaderFactory.create(inJar)).find(List.of("com.orders"))
				.exceptions()).hasSize(3);
		}
	}

	@Test
	void readsSameResourcesAsPatternDoes() throws Exception {
		String pattern = "classpath*:" + OrderError.class.getPackageName().replace('.', '/') + "/**/*.class";
		assertThat(ClassFiles.find(this.resources, OrderError.class.getPackageName()))
			.containsExactlyInAnyOrder(this.resources.getResources(pattern));
	}

	@Test
	void readsNamesThatItWrote() {
		FoundClasses found = new FoundClasses(List.of("com.acme.Code"), List.of("com.acme.Outer$Failure"));
		assertThat(FoundClasses.parse(found.format())).isEqualTo(found);
	}

	/**
	 * Reads the files that are listed, and finds no class by its name.
	 */
	private record FilesOnly(MetadataReaderFactory files) implements MetadataReaderFactory {

		@Override
		public MetadataReader getMetadataReader(String className) throws IOException {
			throw new FileNotFoundException(className);
		}

		@Override
		public MetadataReader getMetadataReader(Resource resource) throws IOException {
			return this.files.getMetadataReader(resource);
		}

		@Override
		public ResourceLoader getResourceLoader() {
			return this.files.getResourceLoader();
		}

	}

}
