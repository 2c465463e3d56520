DROP TABLE IF EXISTS purchase;
DROP TABLE IF EXISTS customer;
CREATE TABLE customer (
	id BIGINT PRIMARY KEY,
	email VARCHAR(20) NOT NULL,
	age INT,
	CONSTRAINT uk_customer_email UNIQUE (email),
	CONSTRAINT ck_customer_age CHECK (age > 0)
);
CREATE TABLE purchase (
	id BIGINT PRIMARY KEY,
	customer_id BIGINT NOT NULL,
	CONSTRAINT fk_purchase_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
INSERT INTO customer VALUES (1, 'ann@example.com', 30);
INSERT INTO purchase VALUES (1, 1);
