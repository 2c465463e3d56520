package io.github.errorcontract.acceptance.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class Customer {

	@Id
	private Long id;

	@Version
	private Long version;

	private String name;

	private String email;

	protected Customer() {
	}

	public Customer(long id, String name, String email) {
		this.id = id;
		this.name = name;
		this.email = email;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

}
