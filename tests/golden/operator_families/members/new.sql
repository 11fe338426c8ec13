CREATE OPERATOR FAMILY public.numbers USING btree;
ALTER OPERATOR FAMILY public.numbers USING btree ADD OPERATOR 1 < (integer, bigint), OPERATOR 5 > (integer, bigint),
  FUNCTION 1 (integer, smallint) btint42cmp(integer, smallint);
