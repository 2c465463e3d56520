/**
 * From a failure to an error response, for all doors:
 * {@link io.github.errorcontract.pipeline.ErrorPipeline} combines resolver, renderer,
 * header fields and listeners, and still answers if one of them fails.
 */
@NullMarked
package io.github.errorcontract.pipeline;

import org.jspecify.annotations.NullMarked;
