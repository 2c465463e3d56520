package io.github.errorcontract.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.definition.DeclaredCode;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.TrackedValue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogEntryTests {

	private static final TrackedValue<String> LINK = new TrackedValue<>("/errors/ORDER_LOCKED", "page");

	@Test
	void namesPlaceOfEachMember() {
		CatalogEntry entry = merge(layer("weak", full().build())).entry("ORDER_LOCKED");
		assertThat(entry.code()).isEqualTo(new TrackedValue<>("ORDER_LOCKED", "weak status"));
		assertThat(entry.status()).isEqualTo(new TrackedValue<>(409, "weak status"));
		assertThat(entry.message()).isEqualTo(new TrackedValue<>("Locked.", "weak message"));
		assertThat(entry.retryAfter()).isEqualTo(new TrackedValue<>(Duration.ofSeconds(5), "weak retry-after"));
		assertThat(entry.retryable()).isEqualTo(new TrackedValue<>(true, "weak retryable"));
		assertThat(entry.docs()).isEqualTo(new TrackedValue<>("/locked", "weak docs"));
		assertThat(entry.disguiseAs()).isEqualTo(new TrackedValue<>("NOT_FOUND", "weak disguise-as"));
		assertThat(entry.headers())
			.isEqualTo(Map.of("X-Reason", new TrackedValue<>("editing", "weak headers.X-Reason")));
	}

	@Test
	void takesEachMemberFromStrongestLayerThatHasIt() {
		CatalogEntry entry = merge(
				layer("strong", ErrorDefinition.builder("ORDER_LOCKED").retryAfter(Duration.ofSeconds(1)).build()),
				layer("middle",
						ErrorDefinition.builder("order-locked").retryAfter(Duration.ofSeconds(2)).docs("/m").build()),
				layer("weak", full().build()))
			.entry("ORDER_LOCKED");
		assertThat(entry.retryAfter()).isEqualTo(new TrackedValue<>(Duration.ofSeconds(1), "strong retry-after"));
		assertThat(entry.docs()).isEqualTo(new TrackedValue<>("/m", "middle docs"));
		assertThat(entry.retryable().origin()).isEqualTo("weak retryable");
	}

	@Test
	void joinsHeaderFieldsOfAllLayers() {
		CatalogEntry entry = merge(layer("strong", headers("order-locked", Map.of("x-reason", "busy"))),
				layer("weak", headers("ORDER_LOCKED", Map.of("X-Reason", "editing", "X-Owner", "Ann")),
						headers("GONE", Map.of("X-Moved", "yes"))))
			.entry("ORDER_LOCKED");
		assertThat(entry.headers()).isEqualTo(Map.of("X-Reason", new TrackedValue<>("busy", "strong headers.x-reason"),
				"X-Owner", new TrackedValue<>("Ann", "weak headers.X-Owner")));
	}

	@Test
	void hasNothingOfWhatNobodySays() {
		CatalogEntry entry = merge(
				layer("file", ErrorDefinition.builder("ORDER_LOCKED").status(409).docs(" ").disguiseAs("").build()))
			.entry("ORDER_LOCKED");
		assertThat(entry).extracting(CatalogEntry::retryAfter, CatalogEntry::docs, CatalogEntry::disguiseAs)
			.containsOnlyNulls();
		assertThat(entry.headers()).isEmpty();
		assertThat(entry.retryable()).isEqualTo(new TrackedValue<>(false, "built-in"));
		assertThat(entry.message()).isEqualTo(new TrackedValue<>(BuiltInError.CONFLICT.message(), "built-in"));
	}

	@Test
	void hasNothingOfWhatStrongerLayerTakesBack() {
		ErrorCatalog catalog = merge(
				layer("strong", ErrorDefinition.builder("FORBIDDEN").docs("").disguiseAs(" ").build()),
				layer("weak", ErrorDefinition.builder("FORBIDDEN").docs("/no").disguiseAs("NOT_FOUND").build()));
		assertThat(catalog.entry("FORBIDDEN")).extracting(CatalogEntry::docs, CatalogEntry::disguiseAs)
			.containsOnlyNulls();
		assertThat(catalog.disguise("FORBIDDEN")).isNull();
		assertThat(catalog.docs("FORBIDDEN")).isNull();
	}

	@Test
	void hasTextOfBuiltInCodeRatherThanOfItsStatus() {
		assertThat(ErrorCatalog.empty().entry("duplicate-resource").message())
			.isEqualTo(new TrackedValue<>(BuiltInError.DUPLICATE_RESOURCE.message(), "built-in"));
	}

	@Test
	void prefersConfiguredAddressToLink() {
		ErrorCatalog catalog = merge(layer("file", full().build())).withLinks((code) -> LINK);
		assertThat(catalog.docs("order-locked")).isEqualTo("/locked");
		assertThat(catalog.entry("ORDER_LOCKED").docs().value()).isEqualTo("/locked");
	}

	@Test
	void takesLinkWhereNoAddressIsConfigured() {
		ErrorCatalog catalog = merge(layer("file", full().docs(null).build()));
		assertThat(catalog.docs("ORDER_LOCKED")).isNull();
		assertThat(catalog.withLinks((code) -> LINK).docs("ORDER_LOCKED")).isEqualTo("/errors/ORDER_LOCKED");
		assertThat(catalog.withLinks((code) -> LINK).docs("UNKNOWN")).isEqualTo("/errors/ORDER_LOCKED");
		assertThat(catalog.withLinks((code) -> null).docs("ORDER_LOCKED")).isNull();
	}

	@Test
	void namesAnnotatedClassesByName() {
		CodeLayer code = new CodeLayer(List.of(), Map.of("com.acme.LockedException", "ORDER_LOCKED",
				"com.acme.BusyException", "order-locked", "com.acme.LostException", "GONE"));
		ErrorCatalog catalog = new CatalogMerger(null).merge(List.of(layer("file", full().build())), code);
		assertThat(catalog.entry("ORDER_LOCKED").exceptions()).containsExactly(
				new TrackedValue<>("com.acme.BusyException", "com.acme.BusyException"),
				new TrackedValue<>("com.acme.LockedException", "com.acme.LockedException"));
	}

	@Test
	void movesClassThatPropertiesClaim() {
		CodeLayer code = new CodeLayer(List.of(), Map.of("java.io.IOException", "GONE"));
		ErrorCatalog catalog = new CatalogMerger(null)
			.merge(List.of(layer("file", full().exceptions(List.of("java.io.IOException")).build())), code);
		assertThat(catalog.entry("ORDER_LOCKED").exceptions())
			.containsExactly(new TrackedValue<>("java.io.IOException", "file exceptions"));
		assertThat(catalog.entry("GONE").exceptions()).extracting(TrackedValue::value)
			.containsExactly("io.github.errorcontract.exception.GoneException");
	}

	@Test
	void tellsWhatCodeDeclares() {
		List<DeclaredCode> codes = List.of(DeclaredCode.of(ErrorType.of("UNPAID", 402, "Pay first."), "one"),
				DeclaredCode.of(ErrorType.of("UNPAID", 402, "Pay first."), "two"));
		assertThat(new CatalogMerger(null).merge(List.of(), new CodeLayer(codes, Map.of())).declared())
			.isEqualTo(codes);
	}

	private static ErrorDefinition.Builder full() {
		return ErrorDefinition.builder("ORDER_LOCKED")
			.status(409)
			.message("Locked.")
			.retryAfter(Duration.ofSeconds(5))
			.retryable(true)
			.docs("/locked")
			.disguiseAs("NOT_FOUND")
			.headers(Map.of("X-Reason", "editing"));
	}

	private static ErrorDefinition headers(String code, Map<String, String> headers) {
		return ErrorDefinition.builder(code).status(409).headers(headers).build();
	}

	private static CatalogLayer layer(String origin, ErrorDefinition... definitions) {
		return new CatalogLayer(origin, false, List.of(definitions), (code, member) -> origin + " " + member);
	}

	private static ErrorCatalog merge(CatalogLayer... layers) {
		return new CatalogMerger(null).merge(List.of(layers));
	}

}
