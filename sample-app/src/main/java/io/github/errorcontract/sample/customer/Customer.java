package io.github.errorcontract.sample.customer;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Someone who places orders.
 */
@Entity
class Customer {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private String name;

	private String email;

	@SuppressWarnings("NullAway.Init")
	protected Customer() {
	}

	Customer(String name, String email) {
		this.name = name;
		this.email = email;
	}

	void change(String name, String email) {
		this.name = name;
		this.email = email;
	}

	long id() {
		return Objects.requireNonNull(this.id, "'id' must not be null");
	}

	long version() {
		return this.version;
	}

	String name() {
		return this.name;
	}

	String email() {
		return this.email;
	}

}
