/**
 * Answers requests that the filters of Spring Security reject, in every security filter
 * chain. The challenge of the mechanism is kept, a browser is still redirected to the
 * login page, and the application's own entry points and handlers are never wrapped. Read
 * {@code SecurityFilterChainBeanPostProcessor} first, then {@code SecurityHandlerWrapper}
 * and {@code SecurityResponder}.
 */
@NullMarked
package io.github.errorcontract.security;

import org.jspecify.annotations.NullMarked;
