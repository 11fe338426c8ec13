CREATE TYPE state AS ENUM ('on', 'off');
CREATE DOMAIN known_state AS state CHECK (VALUE <> 'off');
CREATE TABLE item (state known_state, states known_state[] DEFAULT '{on}');
