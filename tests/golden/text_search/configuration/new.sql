CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR asciiword, word WITH public.plain, english_stem;
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR email WITH simple;
COMMENT ON TEXT SEARCH CONFIGURATION public.mine IS 'Mine';
CREATE TABLE public.page (body text, words tsvector GENERATED ALWAYS AS (to_tsvector('public.mine', body)) STORED);
