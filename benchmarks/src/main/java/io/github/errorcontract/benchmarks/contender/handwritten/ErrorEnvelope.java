package io.github.errorcontract.benchmarks.contender.handwritten;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

record ErrorEnvelope(Body error) {

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Body(String code, String message, @Nullable String field, @Nullable String requestId,
			@Nullable List<Detail> details) {
	}

	record Detail(String field, String code, String message) {
	}

}
