package io.github.errorcontract.sample.checkout;

import io.github.errorcontract.exception.NotImplementedException;
import io.github.errorcontract.sample.order.OrderRepository;
import io.github.errorcontract.sample.order.OrderState;
import io.github.errorcontract.sample.order.OrderView;
import io.github.errorcontract.sample.order.PurchaseOrder;
import io.github.errorcontract.sample.payment.PaymentProvider;
import io.github.errorcontract.sample.warehouse.Warehouse;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the money and sends the goods.
 */
@Service
@Transactional
class CheckoutService {

	private final OrderRepository orders;

	private final PaymentProvider payments;

	private final Warehouse warehouse;

	CheckoutService(OrderRepository orders, PaymentProvider payments, Warehouse warehouse) {
		this.orders = orders;
		this.payments = payments;
		this.warehouse = warehouse;
	}

	OrderView pay(long id, String card) {
		PurchaseOrder order = this.orders.require(id);
		order.requireUnpaid();
		this.payments.charge(card, order.total());
		order.moveTo(OrderState.PAID);
		return OrderView.of(order);
	}

	OrderView ship(long id) {
		PurchaseOrder order = this.orders.require(id);
		order.requirePaid();
		this.warehouse.requireOpen();
		order.moveTo(OrderState.SHIPPED);
		return OrderView.of(order);
	}

	@Transactional(readOnly = true)
	Invoice invoice(long id) {
		PurchaseOrder order = this.orders.require(id);
		order.requirePaid();
		return new Invoice(order.id(), order.total());
	}

	@Transactional(readOnly = true)
	byte[] printedInvoice(long id) {
		this.orders.require(id).requirePaid();
		throw new NotImplementedException("Invoices cannot be printed yet; read /orders/{0}/invoice.", id);
	}

}
