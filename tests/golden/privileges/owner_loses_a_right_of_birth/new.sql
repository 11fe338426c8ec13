CREATE TABLE public.item (id integer, name text, code text);
REVOKE DELETE, TRUNCATE ON public.item FROM CURRENT_USER;
