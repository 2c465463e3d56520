/**
 * The second half of the pipeline, from an answer to what goes out:
 * {@link io.github.errorcontract.renderer.ErrorRenderer} makes the bytes of the body,
 * {@link io.github.errorcontract.renderer.ErrorHeaders} the header fields. Neither sees a
 * request or a response, and neither depends on how the application set up its own JSON
 * mapper.
 */
@NullMarked
package io.github.errorcontract.renderer;

import org.jspecify.annotations.NullMarked;
