/**
 * The second half of the pipeline, from an error to the response body:
 * {@link io.github.errorcontract.renderer.ErrorRenderer} writes the bytes of the body. It
 * is independent of the web stack and of the application's JSON mapper.
 */
@NullMarked
package io.github.errorcontract.renderer;

import org.jspecify.annotations.NullMarked;
