-- server: 14
CREATE TYPE public.words AS RANGE (subtype = text, collation = "C");
COMMENT ON TYPE public.words IS 'From one to another';
CREATE TABLE public.book (words public.words, parts public.words[], all_words public.words_multirange);
CREATE VIEW public.first_words AS SELECT lower(words) AS word FROM public.book;
