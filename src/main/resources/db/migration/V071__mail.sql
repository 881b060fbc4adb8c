-- Who wants mail, and where to. Nobody wants any until a row says so.
CREATE TABLE mail_choices (
  account_id uuid PRIMARY KEY REFERENCES accounts (id),
  wish varchar(10) NOT NULL,
  address varchar(254) NOT NULL,
  language varchar(2) NOT NULL,
  urgent_at timestamp(6) with time zone,
  digest_on date
);

-- Mail to be written: numbers only, nothing of a patient. A row is added in the transaction of the
-- change it tells of, and no transaction of a change touches a row of another; the sender claims
-- the rows of a person together, which are then one mail.
CREATE TABLE mail_outbox (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  wish varchar(10) NOT NULL,
  findings int NOT NULL,
  late int NOT NULL,
  samples int NOT NULL,
  written_at timestamp(6) with time zone NOT NULL,
  state varchar(10) NOT NULL,
  next_try_at timestamp(6) with time zone NOT NULL,
  attempts int NOT NULL,
  claim uuid,
  changed_at timestamp(6) with time zone NOT NULL,
  problem varchar(200) NOT NULL
);
CREATE INDEX mail_outbox_by_state ON mail_outbox (state, next_try_at);
CREATE INDEX mail_outbox_of_account ON mail_outbox (account_id, state);
