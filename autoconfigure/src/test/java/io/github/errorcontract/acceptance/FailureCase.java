package io.github.errorcontract.acceptance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.language.ShippedLanguage;
import io.github.errorcontract.language.ShippedTexts;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * One line in a table of failures: a request and the whole answer that it gets. A line
 * names only what is special; all that chapters 1 and 3 of the contract demand of every
 * error is checked with it, and nothing more may be in the answer.
 */
final class FailureCase {

	/** A text that every exception of the tables carries and no client may see. */
	static final String MARKER = "s3cr3t-marker";

	private static final List<String> INTERNALS = List.of(MARKER, "java.", "org.spring", "tools.jackson", "Exception",
			"hibernate", "SQL");

	private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "date", "keep-alive");

	private static final ShippedTexts TEXTS = new ShippedTexts();

	private final Call call;

	private final int status;

	private final String code;

	private Container only;

	private boolean bodiless;

	private boolean problem;

	private String language = "en";

	private String message;

	private String field;

	private final List<String> details = new ArrayList<>();

	private final Set<String> inputs = new TreeSet<>();

	private final Map<String, String> members = new LinkedHashMap<>();

	private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final Set<String> someHeaders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	FailureCase(Call call, int status, String code) {
		this.call = call;
		this.status = status;
		this.code = code;
		header("Content-Type", "application/json");
		header("Cache-Control", "no-store");
		header("Vary", "Accept");
		switch (status) {
			case 401 -> header("WWW-Authenticate", "Bearer");
			case 405 -> header("Allow", "");
			case 429, 503 -> header("Retry-After", "30");
		}
	}

	FailureCase message(String message) {
		this.message = message;
		return this;
	}

	/**
	 * The answer to a HEAD: the header fields of the GET.
	 */
	FailureCase withoutBody() {
		this.bodiless = true;
		return this;
	}

	/**
	 * The answer in RFC 9457.
	 */
	FailureCase asProblem() {
		this.problem = true;
		return header("Content-Type", "application/problem+json");
	}

	/**
	 * The answer in the one format that there is, so that it varies by none.
	 */
	FailureCase inAnyCase() {
		this.headers.put("Vary", List.of());
		return this;
	}

	/**
	 * The answer with the text of ours in a language.
	 */
	FailureCase in(ShippedLanguage language) {
		this.language = language.tag();
		return message(TEXTS.find(this.code, language)).header("Content-Language", this.language);
	}

	FailureCase field(String field) {
		this.field = field;
		return this;
	}

	/**
	 * The next detail, in the order of the answer.
	 * @param in where the input was, null for no such member
	 */
	FailureCase detail(String field, String code, String message, String in) {
		if (this.details.isEmpty()) {
			this.field = field;
		}
		this.inputs.add(field + " " + in);
		this.details.add("{" + ((field != null) ? member("field", field) + "," : "") + member("code", code) + ","
				+ member("message", message) + ((in != null) ? "," + member("in", in) : "") + "}");
		return this;
	}

	/**
	 * The next further member of the error.
	 */
	FailureCase property(String name, String json) {
		this.members.put(name, json);
		return this;
	}

	FailureCase header(String name, String... values) {
		List<String> expected = new ArrayList<>(List.of(values));
		if (name.equals("Vary") && !expected.contains("Accept")) {
			expected.add("Accept");
		}
		this.headers.put(name, expected);
		return this;
	}

	/**
	 * A header field whose value nobody can foretell.
	 */
	FailureCase someHeader(String name) {
		this.someHeaders.add(name);
		return this;
	}

	/**
	 * Leaves the line out on other containers. The reason stands in the reference of the
	 * containers.
	 */
	FailureCase onlyOn(Container container) {
		this.only = container;
		return this;
	}

	void verify(Server server) {
		assumeThat(this.only).isIn(null, server.container());
		ConformingLines.check(server.container(), () -> check(server));
	}

	private void check(Server server) {
		Answer answer = server.send(this.call);
		String body = body(answer.requestId());
		assertThat(answer.text()).isEqualTo(this.bodiless ? "" : body);
		assertThat(answer.status()).isEqualTo(this.status);
		verifyHeaders(answer, body.getBytes(StandardCharsets.UTF_8).length);
		verifyNothingInternal(answer);
		BodySchemas.verify(answer);
	}

	private void verifyHeaders(Answer answer, int length) {
		assertThat(answer.requestId()).matches("[0-9a-f]{32}");
		assertThat(answer.header("Content-Length")).containsExactly(String.valueOf(length));
		verifyLanguage(answer);
		this.headers.forEach((name, values) -> assertThat(withoutLanguage(answer, name)).as(name).isEqualTo(values));
		assertThat(answer.header("Vary")).as("Vary").doesNotHaveDuplicates();
		Set<String> unexpected = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		unexpected.addAll(answer.headers().keySet());
		unexpected.removeAll(OF_THE_CONNECTION);
		unexpected.removeAll(List.of("Content-Length", "X-Request-Id", "Content-Language"));
		unexpected.removeIf((name) -> withoutLanguage(answer, name).isEmpty());
		unexpected.removeIf(this.headers::containsKey);
		assertThat(answer.headers().keySet()).containsAll(this.someHeaders);
		unexpected.removeAll(this.someHeaders);
		assertThat(unexpected).as("header fields that nobody asked for").isEmpty();
	}

	/**
	 * Checks that a text of ours names its language, and that whatever names one varies
	 * with it, once.
	 */
	private void verifyLanguage(Answer answer) {
		boolean named = !answer.header("Content-Language").isEmpty();
		assertThat(named || this.message != null || defaultMessage().isEmpty() || this.code.equals("INTERNAL_ERROR"))
			.isTrue();
		assertThat(answer.header("Content-Language")).isIn(List.of(), List.of(this.language));
		assertThat(answer.header("Vary").stream().filter("Accept-Language"::equals)).hasSizeBetween(named ? 1 : 0, 1);
	}

	private static List<String> withoutLanguage(Answer answer, String name) {
		boolean vary = name.equalsIgnoreCase("Vary");
		return answer.header(name).stream().filter((value) -> !vary || !value.equals("Accept-Language")).toList();
	}

	private static void verifyNothingInternal(Answer answer) {
		assertThat(StandardCharsets.UTF_8.newDecoder())
			.satisfies((utf8) -> utf8.decode(ByteBuffer.wrap(answer.body())));
		for (String internal : INTERNALS) {
			assertThat(answer.text()).doesNotContain(internal);
			assertThat(answer.headers().toString()).doesNotContain(internal);
		}
	}

	private String body(String requestId) {
		StringBuilder body = new StringBuilder(this.problem ? problemMembers()
				: "{\"error\":{" + member("code", this.code) + "," + member("message", message()));
		body.append((this.field != null) ? "," + member("field", this.field) : "");
		body.append(',').append(member("requestId", requestId));
		if (!this.details.isEmpty()) {
			body.append(",\"details\":[").append(String.join(",", this.details)).append(']');
		}
		this.members.forEach((name, json) -> body.append(",\"").append(name).append("\":").append(json));
		return body.append(this.problem ? "}" : "}}").toString();
	}

	private String problemMembers() {
		return "{" + member("type", "about:blank") + ","
				+ member("title", HttpStatus.valueOf(this.status).getReasonPhrase()) + ",\"status\":" + this.status
				+ "," + member("detail", message()) + ","
				+ member("instance", this.call.path().replaceAll(";[^/]*", "")) + "," + member("code", this.code);
	}

	private String message() {
		return (this.message != null) ? this.message : defaultMessage();
	}

	private String defaultMessage() {
		if (!this.details.isEmpty()) {
			return this.inputs.size() + ((this.inputs.size() == 1) ? " field is invalid." : " fields are invalid.");
		}
		return Arrays.stream(BuiltInError.values())
			.filter((error) -> error.name().equals(this.code))
			.map(BuiltInError::message)
			.findFirst()
			.orElse("");
	}

	private static String member(String name, String value) {
		return "\"" + name + "\":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	@Override
	public String toString() {
		return this.call + "-> " + this.status + " " + this.code;
	}

}
