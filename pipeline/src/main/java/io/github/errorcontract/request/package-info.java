/**
 * What the pipeline knows of a request, whichever web stack it came through. A door
 * implements {@link io.github.errorcontract.request.FailedRequest}.
 */
@NullMarked
package io.github.errorcontract.request;

import org.jspecify.annotations.NullMarked;
