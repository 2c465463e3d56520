/**
 * The door of Jetty: requests that it rejects before the servlet context, and errors that
 * leave the servlet context without a body, get an error body in place of Jetty's page.
 * Read {@link io.github.errorcontract.jetty.ContractJettyWebServerFactoryCustomizer}
 * first.
 */
@NullMarked
package io.github.errorcontract.jetty;

import org.jspecify.annotations.NullMarked;
