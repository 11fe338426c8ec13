CREATE TEXT SEARCH PARSER public.reader (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH TEMPLATE public.likeness (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH PARSER public.reader IS 'Reads';
COMMENT ON TEXT SEARCH TEMPLATE public.likeness IS 'Likens';
CREATE TEXT SEARCH DICTIONARY public.like_it (TEMPLATE = public.likeness);
CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = public.reader);
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR word WITH public.like_it;
