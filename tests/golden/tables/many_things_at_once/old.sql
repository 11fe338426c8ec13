CREATE TYPE public.state AS ENUM ('new', 'old');
CREATE TABLE public.customer (id integer PRIMARY KEY);
CREATE TABLE public.orders (
  id serial PRIMARY KEY,
  customer integer,
  state public.state DEFAULT 'new',
  total numeric(8,2) DEFAULT 0,
  note varchar(20),
  gone text,
  CONSTRAINT total_positive CHECK (total >= 0));
CREATE INDEX orders_state ON public.orders (state) WHERE state = 'new';
CREATE INDEX orders_note ON public.orders (note);
CREATE VIEW public.open_orders AS SELECT id, total FROM public.orders WHERE state = 'new';
