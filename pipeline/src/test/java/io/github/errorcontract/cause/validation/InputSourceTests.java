package io.github.errorcontract.cause.validation;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

import io.github.errorcontract.InputLocation;
import jakarta.validation.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.MatrixVariable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

class InputSourceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			body           | BODY   | ''
			validBody      | BODY   | ''
			part           | PART   | line
			partByParam    | PART   | files
			query          | QUERY  | page-size
			unnamedQuery   | QUERY  | size
			path           | PATH   | id
			header         | HEADER | X-Tenant
			cookie         | COOKIE | cart
			matrix         | MATRIX | wheels
			""")
	void readsAnnotationOfParameter(String method, InputLocation in, String name) {
		assertThat(InputSource.ofHandler(parameter(method))).isEqualTo(new InputSource(in, name));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			simple         | QUERY  | page
			simpleArray    | QUERY  | ids
			upload         | PART   | file
			uploadArray    | PART   | files
			uploadList     | PART   | files
			uploadOptional | PART   | file
			texts          | FORM   | ''
			rawList        | FORM   | ''
			anything       | FORM   | ''
			""")
	void judgesParameterWithoutAnnotationByItsType(String method, InputLocation in, String name) {
		assertThat(InputSource.ofHandler(parameter(method))).isEqualTo(new InputSource(in, name));
	}

	@ParameterizedTest
	@CsvSource({ "getModel, QUERY", "deleteModel, QUERY", "getBean, QUERY", "postModel, FORM", "postBean, FORM",
			"getOrPostBean, FORM", "anyMethodBean, FORM", "unmappedBean, FORM" })
	void readsBeanFromQueryWhereRequestHasNoContent(String method, InputLocation in) {
		assertThat(InputSource.ofHandler(parameter(method))).isEqualTo(new InputSource(in, ""));
	}

	@Test
	void beginsPathsInPartsAloneWithName() {
		assertThat(new InputSource(InputLocation.PART, "line").prefix()).isEqualTo("line");
		assertThat(new InputSource(InputLocation.QUERY, "line").prefix()).isEmpty();
	}

	@Test
	void namesParameterOfServiceAsJavaDoes() {
		assertThat(InputSource.ofService(parameter("query"))).isEqualTo(new InputSource(null, "size"));
	}

	@Test
	void bearsParameterWhoseNameIsNotKnown() {
		MethodParameter nameless = new MethodParameter(method("simple"), 0);
		nameless.initParameterNameDiscovery(null);
		assertThat(InputSource.ofHandler(nameless)).isEqualTo(new InputSource(InputLocation.QUERY, ""));
	}

	private static MethodParameter parameter(String method) {
		MethodParameter parameter = new MethodParameter(method(method), 0);
		parameter.initParameterNameDiscovery(DefaultParameterNameDiscoverer.getSharedInstance());
		return parameter;
	}

	private static Method method(String name) {
		return BeanUtils.findDeclaredMethodWithMinimalParameters(Orders.class, name);
	}

	record Form(String name) {
	}

	@SuppressWarnings("rawtypes")
	static class Orders {

		void body(@RequestBody Form form) {
		}

		void validBody(@Valid @RequestBody String text) {
		}

		void part(@RequestPart("line") Form form) {
		}

		void partByParam(@RequestParam List<MultipartFile> files) {
		}

		void query(@RequestParam("page-size") int size) {
		}

		void unnamedQuery(@RequestParam int size) {
		}

		void path(@PathVariable("id") int number) {
		}

		void header(@RequestHeader("X-Tenant") String tenant) {
		}

		void cookie(@CookieValue("cart") String cart) {
		}

		void matrix(@MatrixVariable int wheels) {
		}

		void simple(int page) {
		}

		void simpleArray(int[] ids) {
		}

		void upload(MultipartFile file) {
		}

		void uploadArray(MultipartFile[] files) {
		}

		void uploadList(List<MultipartFile> files) {
		}

		void uploadOptional(Optional<MultipartFile> file) {
		}

		void texts(List<String> texts) {
		}

		void rawList(List values) {
		}

		<T> void anything(T value) {
		}

		@GetMapping
		void getModel(@ModelAttribute Form form) {
		}

		@RequestMapping(method = { RequestMethod.GET, RequestMethod.DELETE })
		void deleteModel(@ModelAttribute Form form) {
		}

		@GetMapping
		void getBean(Form form) {
		}

		@PostMapping
		void postModel(@ModelAttribute Form form) {
		}

		@PostMapping
		void postBean(Form form) {
		}

		@RequestMapping(method = { RequestMethod.GET, RequestMethod.POST })
		void getOrPostBean(Form form) {
		}

		@RequestMapping
		void anyMethodBean(Form form) {
		}

		void unmappedBean(Form form) {
		}

	}

}
