-- When a person last looked at the worklist, now and the visit before, so that the list can say what
-- is new.
CREATE TABLE worklist_visits (
  account_id uuid PRIMARY KEY REFERENCES accounts (id),
  seen_at timestamp(6) with time zone NOT NULL,
  before_at timestamp(6) with time zone
);

-- What happened to findings since a moment.
CREATE INDEX finding_steps_by_time ON finding_steps (at, kind, finding_id);
CREATE INDEX findings_by_assignee ON findings (assignee);
