CREATE SCHEMA "Odd schema";
CREATE TYPE "Odd schema"."Odd ""type""" AS ENUM ('a', 'b c', 'd''e', 'f\g', '');
COMMENT ON TYPE "Odd schema"."Odd ""type""" IS 'Odd';
CREATE TYPE public.empty AS ENUM ();
CREATE TABLE public.t (odd "Odd schema"."Odd ""type""", many "Odd schema"."Odd ""type"""[]);
