package io.github.errorcontract.declared;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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

}
