/**
 * The failed request as the pipeline sees it, independent of the web stack. Each door
 * implements {@link io.github.errorcontract.request.FailedRequest}.
 */
@NullMarked
package io.github.errorcontract.request;

import org.jspecify.annotations.NullMarked;
