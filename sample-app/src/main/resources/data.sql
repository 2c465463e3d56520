insert into customer (id, version, name, email) values
	(1, 0, 'Ada Lovelace', 'ada@example.com'),
	(2, 0, 'Alan Turing', 'alan@example.com');

insert into product (sku, version, name, price, stock, discontinued, successor) values
	('TEA-2', 0, 'Green tea, 500 g', 12.90, 1000, false, null),
	('POT-1', 0, 'Cast-iron pot', 49.00, 3, false, null);
insert into product (sku, version, name, price, stock, discontinued, successor) values
	('TEA-1', 0, 'Green tea, 250 g', 6.90, 0, true, 'TEA-2');

insert into purchase_order (id, version, customer_id, state) values (1, 0, 1, 'PLACED');
insert into order_line (order_id, position, sku, quantity, price) values (1, 0, 'TEA-2', 2, 12.90);
