package io.github.errorcontract.sample.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A file.
 */
@Entity
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only
class Attachment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long orderId;

	private String name;

	private byte[] content = new byte[0];

	private long size;

	@SuppressWarnings("NullAway.Init")
	protected Attachment() {
	}

	Attachment(long orderId, String name) {
		this.orderId = orderId;
		this.name = name;
	}

	void write(byte[] content) {
		this.content = content;
		this.size = content.length;
	}

	byte[] content() {
		return this.content;
	}

	boolean isNew() {
		return this.id == null;
	}

}
