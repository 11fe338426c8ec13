-- server: 15
CREATE SUBSCRIPTION feed CONNECTION 'host=nowhere.invalid password=secret' PUBLICATION "Odd name", news WITH (connect = false, slot_name = NONE);
CREATE SUBSCRIPTION more CONNECTION 'host=nowhere.invalid' PUBLICATION news WITH (connect = false, binary = true, streaming = true, synchronous_commit = 'on', disable_on_error = true, slot_name = 'other_slot');
COMMENT ON SUBSCRIPTION feed IS 'from afar';
