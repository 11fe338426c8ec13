CREATE SUBSCRIPTION feed CONNECTION 'host=nowhere.invalid password=secret' PUBLICATION news, weather WITH (connect = false, slot_name = 'feed_slot', binary = true, synchronous_commit = 'local');
