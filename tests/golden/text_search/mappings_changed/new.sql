CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR asciiword WITH simple, english_stem;
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR word WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR url WITH simple;
CREATE TABLE public.page (body text);
CREATE INDEX page_words ON public.page USING gin (to_tsvector('public.mine', body));
