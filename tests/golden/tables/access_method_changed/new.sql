-- server: 15
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE public.a (id integer);
CREATE TABLE public.b (id integer) USING heap_too;
CREATE TABLE public.c (id integer) USING heap_too;
