-- Development as it is: the last schema but one, few rows.
CREATE TYPE "OrderStatus" AS ENUM ('PENDING', 'PAID', 'SHIPPED');
CREATE TABLE customer (
  id serial PRIMARY KEY,
  email varchar(320) NOT NULL,
  name text NOT NULL,
  created_at timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE UNIQUE INDEX customer_email_key ON customer (email);
INSERT INTO customer (email, name) VALUES ('dev@example.org', 'Dev');
