CREATE TEXT SEARCH PARSER public.reader (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = public.reader);
ALTER TEXT SEARCH CONFIGURATION public.mine ADD MAPPING FOR word WITH simple;
