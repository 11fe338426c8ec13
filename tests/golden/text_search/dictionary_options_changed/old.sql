CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH DICTIONARY public.stems (TEMPLATE = snowball, LANGUAGE = english, STOPWORDS = english);
