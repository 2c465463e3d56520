package io.github.errorcontract.jersey;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;

/**
 * Mapper for JSON that does not fit the resource's type. Comes before Jersey's own, which
 * has the default priority.
 */
@Priority(Priorities.USER - 1)
final class JsonMappingExceptionMapper extends JsonExceptionMapper<JsonMappingException> {

}
