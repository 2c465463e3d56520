package io.github.errorcontract.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.BeanWrapperImpl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Names in forms and queries that lead nowhere. The client has chosen them.
 */
@FailureTable
class BindingNameTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(BindingController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "beans", "records", "forms", "mistakesOfTheApplication" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> beans() {
		String key = "x".repeat(200);
		return Stream.of(bean("lines[256].qty", "lines[256]"), bean("lines[x].qty", "lines[x]"),
				bean("lines[-1].qty", "lines[-1]"), bean("tags[x]", "tags[x]"), bean("tags[-1]", "tags[-1]"),
				bean("tags[300]", "tags[300]"), bean("name[0]", "name[0]"), bean("age.foo", "age"),
				bean("array[x]", "array[x]"), bean("set[7]", "set[7]"),
				Call.get("/bean?" + encode("counts[x]") + "=1")
					.header("Accept-Language", "en")
					.gives(400, "INVALID_VALUE")
					.message("1 field is invalid.")
					.detail(null, "INVALID_VALUE", "A value is invalid.", "form"),
				bean("lines[" + key + "].qty", "lines[" + key.substring(0, 122)));
	}

	private static FailureCase bean(String name, String field) {
		return invalid("/bean?" + encode(name) + "=1", field);
	}

	static Stream<FailureCase> records() {
		return Stream.of(record("tags[99999]"), record("tags[x]"), record("tags[12"), record("array[99999]"),
				record("lines[x].qty"));
	}

	private static FailureCase record(String name) {
		return invalid(
				"/record?other=2&counts[a]=1".replace("[", "%5B").replace("]", "%5D") + "&" + encode(name) + "=1",
				name);
	}

	static Stream<FailureCase> forms() {
		return Stream.of(Call.post("/bean").form("lines[256].qty=1").gives(400, "INVALID_VALUE").field("lines[256]"),
				Call.post("/record").form("tags[x]=a").gives(400, "INVALID_VALUE").field("tags[x]"),
				Call.post("/record").part("tags[x]", "a").gives(400, "INVALID_VALUE").field("tags[x]"));
	}

	static Stream<FailureCase> mistakesOfTheApplication() {
		return Stream.of("/number", "/index", "/wrapper", "/getter?broken.name=1")
			.map((path) -> Call.get(path).gives(500, "INTERNAL_ERROR"));
	}

	private static FailureCase invalid(String path, String field) {
		return Call.get(path).gives(400, "INVALID_VALUE").field(field);
	}

	private static String encode(String name) {
		return name.replace("[", "%5B").replace("]", "%5D");
	}

	@RestController
	static class BindingController {

		@RequestMapping(path = "/bean", method = { RequestMethod.GET, RequestMethod.POST })
		String bean(Order order) {
			return "";
		}

		@RequestMapping(path = "/record", method = { RequestMethod.GET, RequestMethod.POST })
		String bind(Box box) {
			return "";
		}

		@GetMapping("/getter")
		String getter(Broken broken) {
			return "";
		}

		@GetMapping("/number")
		int number() {
			return Integer.parseInt(FailureCase.MARKER);
		}

		@GetMapping("/index")
		String index() {
			return List.of("a").get(7);
		}

		@GetMapping("/wrapper")
		String wrapper() {
			new BeanWrapperImpl(new Order()).setPropertyValue("tags[x]", "a");
			return "";
		}

	}

	record Box(List<String> tags, String[] array, List<Item> lines, Map<String, Integer> counts) {

	}

	record Item(int qty) {

	}

	public static class Broken {

		public Order getBroken() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

	public static class Order {

		private List<Line> lines = new ArrayList<>();

		private List<String> tags = new ArrayList<>();

		private String[] array = {};

		private Set<String> set = Set.of();

		private Map<Integer, String> counts = new LinkedHashMap<>();

		private String name;

		private Integer age;

		public List<Line> getLines() {
			return this.lines;
		}

		public void setLines(List<Line> lines) {
			this.lines = lines;
		}

		public List<String> getTags() {
			return this.tags;
		}

		public void setTags(List<String> tags) {
			this.tags = tags;
		}

		public String[] getArray() {
			return this.array;
		}

		public void setArray(String[] array) {
			this.array = array;
		}

		public Set<String> getSet() {
			return this.set;
		}

		public void setSet(Set<String> set) {
			this.set = set;
		}

		public Map<Integer, String> getCounts() {
			return this.counts;
		}

		public void setCounts(Map<Integer, String> counts) {
			this.counts = counts;
		}

		public String getName() {
			return this.name;
		}

		public void setName(String name) {
			this.name = name;
		}

		public Integer getAge() {
			return this.age;
		}

		public void setAge(Integer age) {
			this.age = age;
		}

	}

	public static class Line {

		private int qty;

		public int getQty() {
			return this.qty;
		}

		public void setQty(int qty) {
			this.qty = qty;
		}

	}

}
