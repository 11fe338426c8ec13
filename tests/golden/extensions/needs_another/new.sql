CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE TABLE public.place (at public.earth);
