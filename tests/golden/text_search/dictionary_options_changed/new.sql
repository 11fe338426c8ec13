CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = simple, ACCEPT = false);
CREATE TEXT SEARCH DICTIONARY public.stems (TEMPLATE = snowball, LANGUAGE = german, STOPWORDS = english);
