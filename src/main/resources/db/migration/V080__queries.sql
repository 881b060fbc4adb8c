-- Questions about an entry. A query belongs to a field of one version of a result or event, or to the
-- patient; its steps are only added to, and the row holds what the last of them left.

CREATE TABLE queries (
  id uuid PRIMARY KEY,
  patient_id uuid NOT NULL REFERENCES patients (id),
  version int NOT NULL,
  state varchar(10) NOT NULL,
  subject varchar(10) NOT NULL,
  subject_id uuid NOT NULL,
  subject_version int NOT NULL,
  field varchar(20) NOT NULL,
  question varchar(1000) NOT NULL,
  assignee uuid,
  assignee_name varchar(120),
  opened_at timestamp(6) with time zone NOT NULL,
  opened_by_name varchar(120) NOT NULL
);
CREATE INDEX queries_of_patient ON queries (patient_id, state);
CREATE INDEX queries_by_state ON queries (state, opened_at, id);
CREATE INDEX queries_by_assignee ON queries (assignee, state);

-- A second "version 2" of a query is refused by the key: of two answers at once none is lost.
CREATE TABLE query_steps (
  query_id uuid NOT NULL REFERENCES queries (id),
  version int NOT NULL,
  kind varchar(12) NOT NULL,
  state varchar(10) NOT NULL,
  at timestamp(6) with time zone NOT NULL,
  by_account uuid NOT NULL,
  by_name varchar(120) NOT NULL,
  words varchar(1000) NOT NULL,
  entry_version int,
  PRIMARY KEY (query_id, version)
);
