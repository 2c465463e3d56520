package io.github.errorcontract.sample.customer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.errorcontract.sample.revision.Revision;

/**
 * A customer as the client sees it.
 *
 * @param id the ID
 * @param name the name
 * @param email the email
 * @param revision the state that this view shows, sent as entity tag
 */
record CustomerView(long id, String name, String email, @JsonIgnore Revision revision) {

	static CustomerView of(Customer customer) {
		return new CustomerView(customer.id(), customer.name(), customer.email(), new Revision(customer.version()));
	}

}
