package io.github.errorcontract.declared;

import java.util.List;

import io.github.errorcontract.declared.orders.OrderError;
import io.github.errorcontract.declared.orders.refusals.Refusals;
import org.junit.jupiter.api.Test;

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
	void readsNamesThatItWrote() {
		FoundClasses found = new FoundClasses(List.of("com.acme.Code"), List.of("com.acme.Outer$Failure"));
		assertThat(FoundClasses.parse(found.format())).isEqualTo(found);
	}

}
