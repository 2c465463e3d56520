/**
 * The doors of Spring MVC: {@link io.github.errorcontract.webmvc.ErrorContractAdvice} for
 * failures in and before controllers,
 * {@link io.github.errorcontract.webmvc.ContractErrorController} for errors that reach
 * the container's error page.
 */
@NullMarked
package io.github.errorcontract.webmvc;

import org.jspecify.annotations.NullMarked;
