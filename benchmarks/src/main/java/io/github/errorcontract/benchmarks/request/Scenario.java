package io.github.errorcontract.benchmarks.request;

import java.nio.charset.StandardCharsets;

import io.github.errorcontract.benchmarks.container.InProcessRequest;
import io.github.errorcontract.benchmarks.lineup.Contender;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * What a client sends, and which status it must get.
 */
public enum Scenario {

	/**
	 * An order that exists.
	 */
	SUCCESS("GET", "/orders/42", "", 200),

	/**
	 * The same in a service with Actuator and Micrometer.
	 */
	OBSERVED_SUCCESS("GET", "/orders/42", "", 200),

	/**
	 * An order that does not exist: the domain's exception.
	 */
	DOMAIN_EXCEPTION("GET", "/orders/4711", "", 404),

	/**
	 * A body that violates three constraints.
	 */
	INVALID_FIELDS("POST", "/customers", "{\"name\":\" \",\"email\":\"nobody\",\"age\":7}", 422),

	/**
	 * A body that is cut off.
	 */
	MALFORMED_JSON("POST", "/customers", "{\"name\":\"Ada\",\"email\":", 400),

	/**
	 * A path that leads nowhere.
	 */
	UNKNOWN_ROUTE("GET", "/nowhere", "", 404);

	private final String method;

	private final String path;

	private final byte[] body;

	private final int status;

	Scenario(String method, String path, String body, int status) {
		this.method = method;
		this.path = path;
		this.body = body.getBytes(StandardCharsets.UTF_8);
		this.status = status;
	}

	/**
	 * Makes the request anew.
	 * @return the request
	 */
	InProcessRequest request() {
		InProcessRequest request = new InProcessRequest(this.method, this.path, this.body);
		request.addHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
		if (this.body.length > 0) {
			request.addHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
		}
		return request;
	}

	int status(Contender contender) {
		return (this == INVALID_FIELDS) ? contender.invalidStatus() : this.status;
	}

	/**
	 * Returns the beginning of the body. Deblauwe's advice is for controllers alone, so
	 * that it leaves an unknown route to Spring Boot.
	 */
	String bodyStart(Contender contender) {
		if (this == UNKNOWN_ROUTE && contender == Contender.DEBLAUWE) {
			return Contender.BARE.errorStart();
		}
		return (this.status == 200) ? "{\"id\":42," : contender.errorStart();
	}

	boolean isObserved() {
		return this == OBSERVED_SUCCESS;
	}

}
