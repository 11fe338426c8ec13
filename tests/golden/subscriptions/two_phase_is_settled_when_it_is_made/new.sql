-- server: 15
CREATE SUBSCRIPTION feed CONNECTION 'host=nowhere.invalid password=secret' PUBLICATION news WITH (connect = false, two_phase = true);
