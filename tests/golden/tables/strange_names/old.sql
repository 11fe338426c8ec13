CREATE SCHEMA "select";
CREATE TABLE "select"."ta""ble" (
  "user" integer PRIMARY KEY,
  "co""lumn" text,
  "it's" integer DEFAULT 0,
  "new
line" text,
  "größe 日本語 🐘" numeric,
  "a123456789b123456789c123456789d123456789e123456789f123456789xyz" integer);
