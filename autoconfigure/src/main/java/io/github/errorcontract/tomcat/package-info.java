/**
 * The door of Tomcat: what it refuses before any filter runs, and what is left without a
 * body after all of them, is answered with the contract in place of Tomcat's page. Read
 * {@link io.github.errorcontract.tomcat.ContractTomcatWebServerFactoryCustomizer} first.
 */
@NullMarked
package io.github.errorcontract.tomcat;

import org.jspecify.annotations.NullMarked;
