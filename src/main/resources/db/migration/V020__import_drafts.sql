-- Files that were sent for an import and wait, read and reported, for the person to save them.

CREATE TABLE import_drafts (
  id         uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts (id),
  kept_at    timestamp(6) with time zone NOT NULL,
  patients   bytea,
  events     bytea,
  results    bytea
);

CREATE INDEX import_drafts_kept_at ON import_drafts (kept_at);
