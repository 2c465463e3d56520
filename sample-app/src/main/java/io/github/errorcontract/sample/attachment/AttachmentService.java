package io.github.errorcontract.sample.attachment;

import io.github.errorcontract.exception.InsufficientStorageException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.sample.order.OrderRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files.
 */
@Service
@Transactional
class AttachmentService {

	private final AttachmentRepository attachments;

	private final OrderRepository orders;

	private final long quota;

	AttachmentService(AttachmentRepository attachments, OrderRepository orders, AttachmentProperties properties) {
		this.attachments = attachments;
		this.orders = orders;
		this.quota = properties.quota().toBytes();
	}

	@Transactional(readOnly = true)
	byte[] read(long orderId, String name) {
		this.orders.require(orderId);
		return this.attachments.findByOrderIdAndName(orderId, name).orElseThrow(NotFoundException::new).content();
	}

	boolean write(long orderId, String name, byte[] content) {
		this.orders.require(orderId);
		requireSpace(content.length + this.attachments.sizeBeside(orderId, name));
		Attachment attachment = this.attachments.findByOrderIdAndName(orderId, name)
			.orElseGet(() -> new Attachment(orderId, name));
		boolean created = attachment.isNew();
		attachment.write(content);
		this.attachments.save(attachment);
		return created;
	}

	private void requireSpace(long needed) {
		if (needed > this.quota) {
			throw new InsufficientStorageException("The attachments of an order may take {0} bytes, not {1}.",
					this.quota, needed);
		}
	}

}
