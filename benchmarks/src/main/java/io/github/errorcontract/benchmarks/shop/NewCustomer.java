package io.github.errorcontract.benchmarks.shop;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * The body of a request that has three fields to be wrong about.
 *
 * @param name the name
 * @param email the address
 * @param age the age in years
 */
public record NewCustomer(@NotBlank String name, @Email String email, @Min(18) int age) {
}
