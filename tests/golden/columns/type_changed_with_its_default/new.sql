CREATE TABLE public.t (a integer DEFAULT 5, b text DEFAULT '5', c text DEFAULT 'x', d boolean DEFAULT true, e bigint);
