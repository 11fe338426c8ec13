CREATE TABLE public.item (id integer);
DO $$ BEGIN EXECUTE pg_catalog.format('ALTER DATABASE %I SET app.secret = %L', pg_catalog.current_database(), 'never seen'); END $$;
