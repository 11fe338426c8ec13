CREATE SCHEMA sales AUTHORIZATION keeper;
COMMENT ON SCHEMA sales IS 'what was sold';
GRANT USAGE ON SCHEMA sales TO reader;
CREATE SCHEMA "Odd ""name""; DROP SCHEMA public";
CREATE TABLE "Odd ""name""; DROP SCHEMA public"."select" ("order" integer);
