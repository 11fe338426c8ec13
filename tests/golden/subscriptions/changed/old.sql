-- server: 14
CREATE SUBSCRIPTION feed CONNECTION 'host=nowhere.invalid password=secret' PUBLICATION news WITH (connect = false, slot_name = NONE);
