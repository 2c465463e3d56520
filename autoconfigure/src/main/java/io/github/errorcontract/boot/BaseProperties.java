package io.github.errorcontract.boot;

import io.github.errorcontract.body.BodyProperties;

/**
 * The groups of properties that the base wiring reads.
 *
 * @param contract the error contract as a whole
 * @param body the body of errors
 * @param headers the header fields of errors
 * @param scope the covered requests
 * @param validation validation errors
 * @param logging the logging of errors
 */
record BaseProperties(ErrorContractProperties contract, BodyProperties body, HeadersProperties headers,
		ScopeProperties scope, ValidationProperties validation, LoggingProperties logging) {

}
