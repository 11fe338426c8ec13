CREATE TABLE public.account (id bigint PRIMARY KEY);
CREATE TABLE public.p (id bigint REFERENCES public.account, at date) PARTITION BY RANGE (at);
CREATE TABLE public.p_1 (id bigint CONSTRAINT p_id_fkey REFERENCES public.account, at date);
