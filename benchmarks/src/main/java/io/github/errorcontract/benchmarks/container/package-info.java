/**
 * A servlet container in process: the filters and the {@code DispatcherServlet} of a
 * Spring Boot application, called directly. No network, no threads, no parsing of HTTP,
 * so that what is measured is the application's side alone. Start with
 * {@link io.github.errorcontract.benchmarks.container.InProcessContainer}.
 */
@NullMarked
package io.github.errorcontract.benchmarks.container;

import org.jspecify.annotations.NullMarked;
