/**
 * Writes answers to servlet responses:
 * {@link io.github.errorcontract.servlet.answer.PipelineErrorResponder} hands failures to
 * the pipeline, {@link io.github.errorcontract.servlet.answer.StatusResponder} statuses,
 * and {@link io.github.errorcontract.servlet.answer.LastGuard} completes what others
 * write.
 */
@NullMarked
package io.github.errorcontract.servlet.answer;

import org.jspecify.annotations.NullMarked;
