CREATE DOMAIN known_state AS text CHECK (VALUE <> 'off');
CREATE TABLE item (state known_state, states known_state[] DEFAULT '{on}');
