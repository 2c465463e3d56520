/**
 * The page that documents the error codes for developers of clients, if it is enabled by
 * configuration. {@code ErrorPagesHandlerMapping} maps its paths, {@code ErrorPages}
 * creates its documents.
 */
@NullMarked
package io.github.errorcontract.page;

import org.jspecify.annotations.NullMarked;
