CREATE TABLE public."table" ("select" integer PRIMARY KEY, "from" text, "order" integer, "end" date, "user" name,
  "default" boolean DEFAULT true, "check" integer CHECK ("check" > 0), "primary" serial, "references" integer);
CREATE INDEX "group" ON public."table" ("order", "user");
ALTER TABLE public."table" ADD CONSTRAINT "constraint" FOREIGN KEY ("references") REFERENCES public."table";
CREATE SEQUENCE public."all" OWNED BY public."table"."end";
