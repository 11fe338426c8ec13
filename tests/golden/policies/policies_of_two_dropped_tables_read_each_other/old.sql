CREATE TABLE account (id int, owner text);
CREATE TABLE membership (account_id int, member text);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
CREATE POLICY members ON account USING (EXISTS (SELECT 1 FROM membership WHERE account_id = id AND member = current_user));
CREATE POLICY owners ON membership USING (EXISTS (SELECT 1 FROM account WHERE account_id = id AND owner = current_user));
COMMENT ON POLICY owners ON membership IS 'whoever owns the account';
CREATE RULE keep AS ON DELETE TO membership DO INSTEAD UPDATE account SET owner = NULL WHERE id = OLD.account_id;
