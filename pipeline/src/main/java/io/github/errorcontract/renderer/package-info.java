/**
 * The second half of the pipeline, from an answer to what goes out:
 * {@link io.github.errorcontract.renderer.ErrorRenderer} makes the bytes of the body. It
 * sees no request and no response, and does not depend on how the application set up its
 * own JSON mapper.
 */
@NullMarked
package io.github.errorcontract.renderer;

import org.jspecify.annotations.NullMarked;
