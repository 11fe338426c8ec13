-- Production as it is: it lags behind prisma/schema.prisma, and holds data.
CREATE TYPE "OrderStatus" AS ENUM ('PENDING', 'PAID', 'SHIPPED');

CREATE TABLE customer (
  id serial PRIMARY KEY,
  email varchar(320) NOT NULL,
  name text NOT NULL,
  fax text,
  created_at timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT customer_email_has_at CHECK (email LIKE '%@%')
);
CREATE UNIQUE INDEX customer_email_key ON customer (email);

CREATE TABLE book (
  id serial PRIMARY KEY,
  isbn char(13) NOT NULL,
  title text NOT NULL,
  price numeric(8,2) NOT NULL,
  stock integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX book_isbn_key ON book (isbn);
CREATE INDEX book_in_stock ON book (title) WHERE stock > 0;

CREATE TABLE "order" (
  id serial PRIMARY KEY,
  customer_id integer NOT NULL CONSTRAINT order_customer_id_fkey REFERENCES customer (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  status "OrderStatus" NOT NULL DEFAULT 'PENDING',
  placed_at timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX order_customer_id_placed_at_idx ON "order" (customer_id, placed_at);

CREATE TABLE order_line (
  order_id integer NOT NULL CONSTRAINT order_line_order_id_fkey REFERENCES "order" (id) ON UPDATE CASCADE ON DELETE CASCADE,
  book_id integer NOT NULL CONSTRAINT order_line_book_id_fkey REFERENCES book (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  quantity integer NOT NULL DEFAULT 1,
  PRIMARY KEY (order_id, book_id)
);

CREATE VIEW best_sellers AS
  SELECT b.title, sum(l.quantity) AS sold FROM book b JOIN order_line l ON l.book_id = b.id GROUP BY b.title;

INSERT INTO customer (email, name, fax) SELECT 'reader' || n || '@example.org', 'Reader ' || n, CASE WHEN n % 3 = 0 THEN '555-' || n END FROM generate_series(1, 1200) n;
INSERT INTO book (isbn, title, price, stock) SELECT '978' || lpad(n::text, 10, '0'), 'Book ' || n, 5 + n % 40, n % 7 FROM generate_series(1, 400) n;
INSERT INTO "order" (customer_id, status) SELECT 1 + n % 1200, (ARRAY['PENDING', 'PAID', 'SHIPPED']::"OrderStatus"[])[1 + n % 3] FROM generate_series(1, 3000) n;
INSERT INTO order_line (order_id, book_id, quantity) SELECT 1 + n % 3000, 1 + n % 400, 1 + n % 3 FROM generate_series(0, 5999) n ON CONFLICT DO NOTHING;
