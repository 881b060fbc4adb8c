-- Work that the installation does by itself at a time, claimed by the node that does it: the primary
-- key lets one node in, however many share the database. Rows of the last months are kept.

CREATE TABLE scheduled_runs (
  work varchar(40) NOT NULL,
  slot timestamp(6) with time zone NOT NULL,
  claimed_at timestamp(6) with time zone NOT NULL,
  PRIMARY KEY (work, slot)
);
