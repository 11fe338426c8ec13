CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE public.a (id integer) USING heap_too;
CREATE TABLE public.b (id integer);
