-- Choices of a cohort that a person kept under a name; they hold no patient.

CREATE TABLE saved_cohorts (
  id         uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts (id),
  name       varchar(80) NOT NULL,
  choice     varchar(500) NOT NULL,
  saved_at   timestamp(6) with time zone NOT NULL,
  CONSTRAINT one_saved_cohort_per_name UNIQUE (account_id, name)
);
