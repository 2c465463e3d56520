/**
 * The door of Jetty: what it refuses before the servlet context, and what is left without
 * a body after it, is answered with the contract in place of Jetty's page. Read
 * {@link io.github.errorcontract.jetty.ContractJettyWebServerFactoryCustomizer} first.
 */
@NullMarked
package io.github.errorcontract.jetty;

import org.jspecify.annotations.NullMarked;
