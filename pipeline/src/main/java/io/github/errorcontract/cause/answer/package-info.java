/**
 * Building blocks for mappers: an answer that is always the same
 * ({@link io.github.errorcontract.cause.answer.FixedAnswer}), and the header fields of
 * Spring's own error responses
 * ({@link io.github.errorcontract.cause.answer.AnswerHeaders}).
 */
@NullMarked
package io.github.errorcontract.cause.answer;

import org.jspecify.annotations.NullMarked;
