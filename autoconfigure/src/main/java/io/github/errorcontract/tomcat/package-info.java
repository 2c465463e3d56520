/**
 * The door of Tomcat: requests that it rejects before any filter runs, and errors that
 * leave all filters without a body, get an error body in place of Tomcat's page. Read
 * {@link io.github.errorcontract.tomcat.ContractTomcatWebServerFactoryCustomizer} first.
 */
@NullMarked
package io.github.errorcontract.tomcat;

import org.jspecify.annotations.NullMarked;
