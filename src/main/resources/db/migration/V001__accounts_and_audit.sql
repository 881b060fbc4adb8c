-- Who may do what, and the record of who did what. Secrets are stored as hashes only.

CREATE TABLE centres (
  id uuid PRIMARY KEY,
  name varchar(100) NOT NULL UNIQUE,
  created_at timestamp(6) with time zone NOT NULL
);

CREATE TABLE accounts (
  id uuid PRIMARY KEY,
  username varchar(64) NOT NULL UNIQUE,
  display_name varchar(120) NOT NULL,
  password_hash varchar(255),
  home_centre uuid NOT NULL REFERENCES centres (id),
  may_create_centres boolean NOT NULL,
  created_at timestamp(6) with time zone NOT NULL,
  disabled_at timestamp(6) with time zone
);

CREATE TABLE account_roles (
  account_id uuid NOT NULL REFERENCES accounts (id),
  role varchar(20) NOT NULL,
  PRIMARY KEY (account_id, role)
);

CREATE TABLE account_centres (
  account_id uuid NOT NULL REFERENCES accounts (id),
  centre_id uuid NOT NULL REFERENCES centres (id),
  PRIMARY KEY (account_id, centre_id)
);

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  secret_hash varchar(64) NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES accounts (id),
  created_at timestamp(6) with time zone NOT NULL,
  last_seen_at timestamp(6) with time zone NOT NULL,
  expires_at timestamp(6) with time zone NOT NULL,
  ended_at timestamp(6) with time zone,
  address varchar(64) NOT NULL,
  user_agent varchar(200) NOT NULL
);
CREATE INDEX sessions_of_account ON sessions (account_id);

CREATE TABLE api_tokens (
  id uuid PRIMARY KEY,
  secret_hash varchar(64) NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES accounts (id),
  label varchar(100) NOT NULL,
  created_at timestamp(6) with time zone NOT NULL,
  expires_at timestamp(6) with time zone NOT NULL,
  last_used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);
CREATE INDEX api_tokens_of_account ON api_tokens (account_id);

-- One-time links: the first set-up of an installation, and a new password for an account.
CREATE TABLE setup_tokens (
  id uuid PRIMARY KEY,
  secret_hash varchar(64) NOT NULL UNIQUE,
  account_id uuid REFERENCES accounts (id),
  created_at timestamp(6) with time zone NOT NULL,
  expires_at timestamp(6) with time zone NOT NULL,
  used_at timestamp(6) with time zone
);

-- Failures in a row, by account name and by address; a success removes the row.
CREATE TABLE sign_in_attempts (
  subject varchar(100) PRIMARY KEY,
  failures int NOT NULL,
  last_failure_at timestamp(6) with time zone NOT NULL,
  blocked_until timestamp(6) with time zone NOT NULL
);

-- The audit trail: only ever appended to; each row carries the hash of the row before it.
CREATE TABLE audit_entries (
  sequence bigint PRIMARY KEY,
  at timestamp(6) with time zone NOT NULL,
  account_id uuid,
  actor_name varchar(120) NOT NULL,
  action varchar(40) NOT NULL,
  patient_id uuid,
  outcome varchar(20) NOT NULL,
  detail varchar(500) NOT NULL,
  address varchar(64) NOT NULL,
  previous_hash varchar(64) NOT NULL,
  hash varchar(64) NOT NULL
);
CREATE INDEX audit_entries_of_patient ON audit_entries (patient_id, sequence);
CREATE INDEX audit_entries_of_account ON audit_entries (account_id, sequence);
CREATE INDEX audit_entries_by_time ON audit_entries (at);

-- The end of the chain: locked while rows are appended, so that the order has no gap and no fork.
CREATE TABLE audit_head (
  id int PRIMARY KEY,
  sequence bigint NOT NULL,
  hash varchar(64) NOT NULL
);
INSERT INTO audit_head (id, sequence, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
