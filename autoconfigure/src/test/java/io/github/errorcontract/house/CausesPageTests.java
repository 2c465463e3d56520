package io.github.errorcontract.house;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.boot.FamiliesOfCauses;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.headers.ErrorHeaders;
import io.github.errorcontract.headers.HeaderFields;
import io.github.errorcontract.headers.RateLimitHeaders;
import io.github.errorcontract.house.CausesPage.Row;
import io.github.errorcontract.resolver.CauseMappers;
import io.github.errorcontract.resolver.CodeNaming;
import io.github.errorcontract.resolver.ErrorResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Compares the tables of docs/reference/causes.md with the code. A new family needs a row
 * for each class that it names, and a line in {@link FailureSamples} for each row that
 * the class alone does not decide.
 */
class CausesPageTests {

	private static final List<CauseMappers> FAMILIES = FamiliesOfCauses.all(ResilienceSamples.beans());

	private static final Set<String> NAMES = FailureNames.ofCauses();

	/**
	 * What the language of a text of ours gives to every answer.
	 */
	private static final Set<String> OF_EVERY_ROW = Set.of("Content-Language", "Vary");

	private static final List<Row> ROWS = CausesPage.rows();

	private final ErrorResolver resolver = new ErrorResolver(new ErrorResolver.Extensions(List.of(), List.of(), null),
			FAMILIES, ErrorCatalog.empty(), new ErrorResolver.Settings(100, new CodeNaming(false)));

	private final ErrorHeaders headers = new ErrorHeaders(
			new ErrorHeaders.Settings("", "Bearer", Duration.ofSeconds(30), RateLimitHeaders.X_RATELIMIT, null, null),
			Clock.systemUTC());

	@ParameterizedTest
	@MethodSource("names")
	void hasRowForEveryFailure(String name) {
		assertThat(rowsOf(name)).as("causes.md has no row that names `%s`", name).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void hasNoRowForFailureThatNobodyKnows(Row row) {
		for (String token : row.classes()) {
			assertThat(NAMES).as("no family knows `%s`, which is in the row%n%s", token, row)
				.anyMatch((name) -> means(token, name));
		}
	}

	@ParameterizedTest
	@MethodSource("rows")
	void hasEveryColumn(Row row) {
		assertThat(row.isComplete()).as("a cell or the column 'header fields' is missing in%n%s%n%s", row.head(), row)
			.isTrue();
		assertThat(row.isFixed() ? row.answers() : List.of("")).as("there is no code in%n%s", row).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("fixedRows")
	void saysWhatIsAnswered(Row row) {
		List<ApiError> answers = new ArrayList<>();
		mapped(row).forEach((name) -> answers.addAll(answers(name)));
		if (mapped(row).stream().allMatch(FailureNames::exists)) {
			assertThat(answers).extracting(ApiError::toString)
				.as("no sample of %s is answered so; correct the row or add one to FailureSamples:%n%s", mapped(row),
						row)
				.containsAnyElementsOf(row.answers());
		}
		answers.removeIf((answer) -> !row.answers().contains(answer.toString()));
		for (ApiError answer : answers) {
			assertThat(row.headerFields()).as("header fields of%n%s", row).containsAll(headerFields(answer));
			assertThat(headerFields(answer)).as("header fields of%n%s", row).containsAll(row.certainHeaderFields());
		}
	}

	@ParameterizedTest
	@MethodSource("mappedNames")
	void answersNothingThatNoRowSays(String name) {
		List<String> allowed = rowsOf(name).stream().flatMap((row) -> row.answers().stream()).toList();
		if (rowsOf(name).stream().allMatch(Row::isFixed)) {
			assertThat(answers(name)).extracting(ApiError::toString)
				.as("the rows that name `%s` say otherwise; name it in full where another has the same name", name)
				.isSubsetOf(allowed);
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "CLIENT_ERROR", "SERVER_ERROR" })
	void namesBareStatusOfCodeThatStandsForIt(BuiltInError error) {
		boolean stands = BuiltInError.ofStatus(error.status()) == error;
		assertThat(CausesPage.lines("codes.md"))
			.filteredOn((line) -> line.startsWith("| `" + error.code() + "` | " + error.status() + " |"))
			.singleElement()
			.asString()
			.satisfies((row) -> assertThat(row.contains("a bare " + error.status())).as(row).isEqualTo(stands));
	}

	@Test
	void namesEveryWrapper() {
		Set<String> wrappers = FailureNames.ofWrappers();
		List<String> named = CausesPage.names("mere wrappers");
		assertThat(wrappers).allMatch((name) -> named.stream().anyMatch((token) -> means(token, name)));
		assertThat(named).allMatch((token) -> wrappers.stream().anyMatch((name) -> means(token, name)));
	}

	static Collection<String> names() {
		return NAMES;
	}

	static Stream<String> mappedNames() {
		return NAMES.stream().filter(CausesPageTests::isMapped);
	}

	static List<Row> rows() {
		return ROWS;
	}

	static Stream<Row> fixedRows() {
		return ROWS.stream().filter(Row::isFixed).filter((row) -> !mapped(row).isEmpty());
	}

	private List<ApiError> answers(String name) {
		List<ApiError> answers = new ArrayList<>();
		if (!FailureNames.exists(name)) {
			return answers;
		}
		assertThatCode(() -> FailureSamples.of(FailureNames.load(name))
			.forEach((sample) -> answers.add(this.resolver.resolve(sample, StubContext.ANY))))
			.as("`%s` cannot be tried; add an instance to FailureSamples", name)
			.doesNotThrowAnyException();
		return answers;
	}

	private Set<String> headerFields(ApiError answer) {
		WrittenNames names = new WrittenNames(new TreeSet<>(String.CASE_INSENSITIVE_ORDER));
		this.headers.write(answer, names);
		names.names().removeAll(OF_EVERY_ROW);
		return names.names();
	}

	private static List<Row> rowsOf(String name) {
		return ROWS.stream().filter((row) -> row.classes().stream().anyMatch((token) -> means(token, name))).toList();
	}

	/**
	 * Returns the failures of a row for which a family has a mapper, rather than looking
	 * for them inside another failure.
	 */
	private static List<String> mapped(Row row) {
		return NAMES.stream()
			.filter((name) -> row.classes().stream().anyMatch((token) -> means(token, name)))
			.filter(CausesPageTests::isMapped)
			.toList();
	}

	private static boolean isMapped(String name) {
		Class<?> type = FailureNames.load(name);
		return ApiException.class.isAssignableFrom(type)
				|| FAMILIES.stream().anyMatch((family) -> family.find(type) != null);
	}

	private static boolean means(String token, String name) {
		return name.equals(token) || name.replace('$', '.').endsWith("." + token);
	}

	/**
	 * The names of the fields that are written.
	 *
	 * @param names in any case
	 */
	private record WrittenNames(Set<String> names) implements HeaderFields {

		@Override
		public boolean contains(String name) {
			return this.names.contains(name);
		}

		@Override
		public List<String> values(String name) {
			return List.of();
		}

		@Override
		public void set(String name, String value) {
			this.names.add(name);
		}

		@Override
		public void add(String name, String value) {
			this.names.add(name);
		}

		@Override
		public boolean lists(String name, String member) {
			return false;
		}

		@Override
		public void remove(String name) {
			this.names.remove(name);
		}

	}

}
