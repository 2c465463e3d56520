package io.github.errorcontract.sample.customer;

import java.util.Locale;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A customer as the client describes it.
 *
 * @param name the name
 * @param email the email, unique among the customers in lower case
 */
record CustomerRequest(@NotBlank @Size(max = 100) String name, @NotBlank @Email @Size(max = 200) String email) {

	String normalizedEmail() {
		return this.email.toLowerCase(Locale.ROOT);
	}

}
