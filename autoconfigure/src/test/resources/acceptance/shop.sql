drop table if exists product;
drop table if exists customer;

create table customer (
	id bigint primary key,
	version bigint not null,
	name varchar(60) not null,
	email varchar(60),
	constraint uk_customer_email unique (email),
	constraint uk_customer_name unique (name)
);

create table product (
	sku varchar(60) primary key,
	stock smallint not null,
	title varchar(60),
	supplier bigint,
	constraint ck_product_stock check (stock >= 0),
	constraint fk_product_supplier foreign key (supplier) references customer
);

insert into customer (id, version, name, email) values (1, 0, 'Ada', 's3cr3t-marker@example.com');
insert into customer (id, version, name, email) values (2, 0, 'uk_customer_email', 'UK_CUSTOMER_EMAIL');
insert into product (sku, stock, title, supplier) values ('TEA', 7, 'Tea', 1);
