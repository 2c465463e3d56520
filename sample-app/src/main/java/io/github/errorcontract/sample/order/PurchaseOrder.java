package io.github.errorcontract.sample.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.GoneException;
import io.github.errorcontract.exception.ResourceLockedException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An order of a customer.
 */
@Entity
public class PurchaseOrder {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private long customerId;

	@Enumerated(EnumType.STRING)
	private OrderState state = OrderState.PLACED;

	@ElementCollection
	@CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
	@OrderColumn(name = "position")
	private List<OrderLine> lines = new ArrayList<>();

	@Embedded
	private @Nullable DeliveryWindow delivery;

	private @Nullable String lockedBy;

	protected PurchaseOrder() {
	}

	public PurchaseOrder(long customerId, List<OrderLine> lines) {
		this.customerId = customerId;
		this.lines.addAll(lines);
	}

	/**
	 * Locks the order for one editor, until {@link #unlock(String)}.
	 * @param editor who edits it
	 */
	public void lock(String editor) {
		requireEditableBy(editor);
		this.lockedBy = editor;
	}

	/**
	 * Releases the lock.
	 * @param editor who holds it
	 */
	public void unlock(@Nullable String editor) {
		requireEditableBy(editor);
		this.lockedBy = null;
	}

	/**
	 * Changes when the order is delivered.
	 * @param delivery the new days
	 * @param editor who changes it, null for someone without a lock
	 */
	public void deliver(DeliveryWindow delivery, @Nullable String editor) {
		requireEditableBy(editor);
		delivery.requireInOrder();
		this.delivery = delivery;
	}

	/**
	 * Makes sure that the order can be paid now.
	 */
	public void requireUnpaid() {
		if (this.state != OrderState.PLACED) {
			throw new ConflictException(OrderError.ORDER_PAID, this.id).property("state", this.state.name());
		}
	}

	/**
	 * Makes sure that the order is paid.
	 */
	public void requirePaid() {
		if (this.state == OrderState.PLACED) {
			throw new ConflictException(OrderError.ORDER_NOT_PAID, this.id);
		}
	}

	/**
	 * Makes sure that the order is not cancelled.
	 */
	void requireAlive() {
		if (this.state == OrderState.CANCELLED) {
			throw new GoneException(OrderError.ORDER_CANCELLED, this.id);
		}
	}

	/**
	 * Moves the order on.
	 * @param state the new state
	 */
	public void moveTo(OrderState state) {
		this.state = state;
	}

	private void requireEditableBy(@Nullable String editor) {
		requireUnpaid();
		if (this.lockedBy != null && !this.lockedBy.equals(editor)) {
			throw new ResourceLockedException(OrderError.ORDER_LOCKED, this.id);
		}
	}

	void cancel(@Nullable String editor) {
		requireEditableBy(editor);
		this.state = OrderState.CANCELLED;
	}

	/**
	 * Returns what is to be paid.
	 * @return the sum over all lines
	 */
	public BigDecimal total() {
		return this.lines.stream().map(OrderLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Returns the ID.
	 * @return the ID of a stored order
	 */
	public long id() {
		return Objects.requireNonNull(this.id, "'id' must not be null");
	}

	long version() {
		return this.version;
	}

	long customerId() {
		return this.customerId;
	}

	OrderState state() {
		return this.state;
	}

	List<OrderLine> lines() {
		return this.lines;
	}

	@Nullable DeliveryWindow delivery() {
		return this.delivery;
	}

}
