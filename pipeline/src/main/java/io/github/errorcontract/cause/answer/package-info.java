/**
 * Two building bricks of mappers: an answer that is always the same
 * ({@link io.github.errorcontract.cause.answer.FixedAnswer}), and the header fields that
 * one of Spring's own error responses brings along
 * ({@link io.github.errorcontract.cause.answer.AnswerHeaders}).
 */
@NullMarked
package io.github.errorcontract.cause.answer;

import org.jspecify.annotations.NullMarked;
