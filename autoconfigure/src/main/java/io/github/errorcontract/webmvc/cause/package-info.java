/**
 * What Spring MVC throws before it calls a handler: unknown routes and methods, media
 * types, and missing or unreadable parameters, headers, cookies and parts. Read
 * {@link io.github.errorcontract.webmvc.cause.WebMvcFailures} first.
 */
@NullMarked
package io.github.errorcontract.webmvc.cause;

import org.jspecify.annotations.NullMarked;
