SELECT pg_catalog.lo_create(7);
DO $$ BEGIN EXECUTE pg_catalog.format('ALTER DATABASE %I SET statement_timeout = 1000', pg_catalog.current_database()); END $$;
