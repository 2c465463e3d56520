package io.github.errorcontract.jersey;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;

/**
 * Mapper for bodies that are no JSON. Comes before Jersey's own, which has the default
 * priority.
 */
@Priority(Priorities.USER - 1)
final class JsonParseExceptionMapper extends JsonExceptionMapper<JsonParseException> {

}
