/**
 * The one way from a failure to an answer that every door takes:
 * {@link io.github.errorcontract.pipeline.ErrorPipeline} joins resolver, renderer, header
 * fields and listeners, and holds when one of them fails.
 */
@NullMarked
package io.github.errorcontract.pipeline;

import org.jspecify.annotations.NullMarked;
