CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (a int[], b jsonb[], c mood[], d numeric(5,2), e bit varying(9), f text[]);
