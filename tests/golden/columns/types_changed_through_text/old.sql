CREATE TYPE public.mood AS ENUM ('sad', 'happy');
CREATE TABLE public.t (a text, b text, c text, d uuid, e text, f integer[], g text, h bytea, i interval, j text[], k varchar(4)[]);
