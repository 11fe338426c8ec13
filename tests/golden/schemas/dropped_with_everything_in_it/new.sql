CREATE TABLE public.room (lamp integer);
CREATE VIEW public.rooms AS SELECT r.lamp, 0::bigint AS lit FROM public.room AS r;
