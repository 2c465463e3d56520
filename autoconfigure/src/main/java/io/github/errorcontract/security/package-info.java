/**
 * The door of Spring Security: what its filters refuse, in every chain that
 * {@code HttpSecurity} builds, is answered with the contract, behind the challenge that
 * the mechanism gives; a person's navigation keeps its redirect to the login page, and
 * the application's own entry points and handlers win. Read
 * {@link io.github.errorcontract.security.SecurityFilterChainBeanPostProcessor} first,
 * then {@code ContractParts}.
 */
@NullMarked
package io.github.errorcontract.security;

import org.jspecify.annotations.NullMarked;
