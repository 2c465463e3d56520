package io.github.errorcontract.jersey;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;

/**
 * Mapper for whatever else is wrong with JSON, such as a body that is nested too deep,
 * for which Jersey has none.
 */
@Priority(Priorities.USER - 1)
final class JsonProcessingExceptionMapper extends JsonExceptionMapper<JsonProcessingException> {

}
