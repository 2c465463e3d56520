package io.github.errorcontract.sample.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.errorcontract.sample.SampleApplication;
import io.github.errorcontract.sample.client.model.CustomerRequest;
import io.github.errorcontract.sample.client.model.CustomerView;
import io.github.errorcontract.sample.client.model.ErrorBody;
import io.github.errorcontract.sample.client.model.ErrorDetail;
import io.github.errorcontract.sample.client.model.ErrorEnvelope;
import io.github.errorcontract.sample.client.model.ErrorProblem;
import io.github.errorcontract.sample.client.model.OrderView;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Calls the running sample by the client that was generated from its document.
 */
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class GeneratedClientTests {

	private final ApiClient client = new ApiClient();

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.client.updateBaseUri("http://localhost:" + port);
	}

	@Test
	void readsOrder() throws ApiException {
		ApiResponse<OrderView> response = new OrderControllerApi(this.client).getOrderWithHttpInfo(1L);
		assertThat(response.getData().getState()).isEqualTo(OrderView.StateEnum.PLACED);
		assertThat(response.getHeaders()).containsKey("x-request-id");
	}

	@Test
	void createsCustomer() throws ApiException {
		ApiResponse<CustomerView> response = new CustomerControllerApi(this.client)
			.createCustomerWithHttpInfo(new CustomerRequest().name("Grace").email("grace@example.com"));
		assertThat(response.getStatusCode()).isEqualTo(201);
		assertThat(response.getData().getEmail()).isEqualTo("grace@example.com");
	}

	@Test
	void readsErrorOfUnknownOrder() throws JsonProcessingException {
		acceptJsonOnly();
		ApiException failure = failure(() -> new OrderControllerApi(this.client).getOrder(4711L));
		assertThat(failure.getCode()).isEqualTo(404);
		ErrorBody error = error(failure);
		assertThat(error.getCode()).isEqualTo("ORDER_NOT_FOUND");
		assertThat(error.getMessage()).isEqualTo("Order 4711 does not exist.");
		assertThat(error.getDetails()).isNullOrEmpty();
		assertThat(failure.getResponseHeaders().firstValue("X-Request-Id")).hasValue(error.getRequestId());
	}

	@Test
	void readsDetailsOfInvalidInput() throws JsonProcessingException {
		acceptJsonOnly();
		CustomerRequest nameless = new CustomerRequest().name(" ").email("nobody");
		ApiException failure = failure(() -> new CustomerControllerApi(this.client).createCustomer(nameless));
		assertThat(failure.getCode()).isEqualTo(422);
		ErrorBody error = error(failure);
		assertThat(error.getCode()).isEqualTo("VALIDATION_ERROR");
		assertThat(error.getField()).isEqualTo("email");
		assertThat(error.getDetails()).extracting(ErrorDetail::getField).containsExactly("email", "name");
		assertThat(error.getDetails()).extracting(ErrorDetail::getCode).containsExactly("EMAIL", "NOT_BLANK");
		assertThat(error.getDetails()).extracting(ErrorDetail::getIn).containsOnly(ErrorDetail.InEnum.BODY);
	}

	/** Generated code names all media types of the document, as dear to it as JSON. */
	@Test
	void readsProblemWhereItAcceptsBoth() throws JsonProcessingException {
		ApiException failure = failure(() -> new OrderControllerApi(this.client).getOrder(4711L));
		ErrorProblem problem = read(failure, "application/problem+json", ErrorProblem.class);
		assertThat(problem.getCode()).isEqualTo("ORDER_NOT_FOUND");
		assertThat(problem.getStatus()).isEqualTo(404);
		assertThat(failure.getResponseHeaders().firstValue("X-Request-Id")).hasValue(problem.getRequestId());
	}

	private void acceptJsonOnly() {
		this.client.setRequestInterceptor((request) -> request.setHeader("Accept", "application/json"));
	}

	private ErrorBody error(ApiException failure) throws JsonProcessingException {
		return read(failure, "application/json", ErrorEnvelope.class).getError();
	}

	private <T> T read(ApiException failure, String mediaType, Class<T> model) throws JsonProcessingException {
		assertThat(failure.getResponseHeaders().firstValue("Content-Type")).hasValue(mediaType);
		return this.client.getObjectMapper().readValue(failure.getResponseBody(), model);
	}

	private static ApiException failure(ThrowingCallable call) {
		return catchThrowableOfType(ApiException.class, call);
	}

}
