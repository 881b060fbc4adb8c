-- The clinical record. Entries are versions that are only ever added; nothing is overwritten or
-- deleted. Levels are decimals written as text, because no numeric type of both engines keeps every
-- digit; a program compares them, not the database.

CREATE TABLE patients (
  id uuid PRIMARY KEY,
  centre_id uuid NOT NULL REFERENCES centres (id),
  hospital_id varchar(60) NOT NULL,
  family_name varchar(120) NOT NULL,
  given_name varchar(120) NOT NULL,
  sort_name varchar(500) NOT NULL,
  born_on date,
  sex varchar(10) NOT NULL,
  disease varchar(10) NOT NULL,
  version int NOT NULL,
  CONSTRAINT one_patient_per_hospital_id UNIQUE (centre_id, hospital_id)
);
CREATE INDEX patients_by_hospital_id ON patients (hospital_id);
CREATE INDEX patients_by_name ON patients (centre_id, sort_name, id);
CREATE INDEX patients_by_birth ON patients (born_on);

-- What was known of a patient's own data, and who said so; the last version equals the patient.
CREATE TABLE patient_versions (
  patient_id uuid NOT NULL REFERENCES patients (id),
  version int NOT NULL,
  hospital_id varchar(60) NOT NULL,
  family_name varchar(120) NOT NULL,
  given_name varchar(120) NOT NULL,
  born_on date,
  sex varchar(10) NOT NULL,
  disease varchar(10) NOT NULL,
  entered_at timestamp(6) with time zone NOT NULL,
  entered_by uuid NOT NULL,
  entered_by_name varchar(120) NOT NULL,
  source varchar(10) NOT NULL,
  reason varchar(500) NOT NULL,
  PRIMARY KEY (patient_id, version)
);

-- The words a patient can be found by, without case and accents.
CREATE TABLE patient_words (
  word varchar(120) NOT NULL,
  patient_id uuid NOT NULL REFERENCES patients (id),
  PRIMARY KEY (word, patient_id)
);
CREATE INDEX patient_words_of_patient ON patient_words (patient_id);

-- A second "version 2" of a result is refused by the key: no update is lost.
CREATE TABLE result_versions (
  result_id uuid NOT NULL,
  version int NOT NULL,
  patient_id uuid NOT NULL REFERENCES patients (id),
  voided boolean NOT NULL,
  sampled_on date NOT NULL,
  order_of_day int NOT NULL,
  specimen varchar(2) NOT NULL,
  marker varchar(80) NOT NULL,
  method varchar(10) NOT NULL,
  international_scale boolean NOT NULL,
  control_gene varchar(40),
  laboratory varchar(120) NOT NULL,
  assay varchar(120) NOT NULL,
  kind varchar(20) NOT NULL,
  lower_level varchar(200),
  upper_level varchar(200),
  reported_text varchar(60) NOT NULL,
  reported_unit varchar(20) NOT NULL,
  reported_lod varchar(200),
  reported_loq varchar(200),
  control_copies bigint,
  target_copies bigint,
  total_events bigint,
  reported_on date,
  comment varchar(500) NOT NULL,
  entered_at timestamp(6) with time zone NOT NULL,
  entered_by uuid NOT NULL,
  entered_by_name varchar(120) NOT NULL,
  source varchar(10) NOT NULL,
  reason varchar(500) NOT NULL,
  PRIMARY KEY (result_id, version)
);
CREATE INDEX result_versions_of_patient ON result_versions (patient_id);

CREATE TABLE event_versions (
  event_id uuid NOT NULL,
  version int NOT NULL,
  patient_id uuid NOT NULL REFERENCES patients (id),
  voided boolean NOT NULL,
  kind varchar(20) NOT NULL,
  from_day date NOT NULL,
  until_day date,
  detail varchar(200) NOT NULL,
  entered_at timestamp(6) with time zone NOT NULL,
  entered_by uuid NOT NULL,
  entered_by_name varchar(120) NOT NULL,
  source varchar(10) NOT NULL,
  reason varchar(500) NOT NULL,
  PRIMARY KEY (event_id, version)
);
CREATE INDEX event_versions_of_patient ON event_versions (patient_id);

-- Findings as they stand; open_key is filled while a finding waits and keeps it alone for its
-- patient, rule and marker.
CREATE TABLE findings (
  id uuid PRIMARY KEY,
  version int NOT NULL,
  patient_id uuid NOT NULL REFERENCES patients (id),
  centre_id uuid NOT NULL REFERENCES centres (id),
  disease varchar(10) NOT NULL,
  rule_id varchar(80) NOT NULL,
  rule_version int NOT NULL,
  marker varchar(80) NOT NULL,
  marker_key varchar(80) NOT NULL,
  specimen varchar(2) NOT NULL,
  raised_by uuid NOT NULL,
  raised_on date NOT NULL,
  first_evidence_on date NOT NULL,
  last_evidence_on date NOT NULL,
  severity int NOT NULL,
  state varchar(12) NOT NULL,
  open_key varchar(220) UNIQUE,
  confirmation varchar(12) NOT NULL,
  confirm_by date,
  decided_on date,
  ended_on date,
  explanation_key varchar(200) NOT NULL,
  explanation_arguments varchar(10000) NOT NULL,
  formula varchar(10000) NOT NULL,
  inputs varchar(1000000) NOT NULL,
  opened_at timestamp(6) with time zone NOT NULL,
  acknowledge_by date NOT NULL,
  assignee uuid,
  assignee_name varchar(120),
  decision varchar(60),
  decision_by varchar(120),
  decision_at timestamp(6) with time zone,
  decision_reason varchar(1000)
);
CREATE INDEX findings_of_patient ON findings (patient_id);
CREATE INDEX findings_by_state
  ON findings (state, centre_id, severity, acknowledge_by, confirmation, confirm_by, raised_on, id);

CREATE TABLE finding_steps (
  finding_id uuid NOT NULL REFERENCES findings (id),
  version int NOT NULL,
  position int NOT NULL,
  kind varchar(20) NOT NULL,
  state varchar(12) NOT NULL,
  severity int NOT NULL,
  by_name varchar(120) NOT NULL,
  by_account uuid NOT NULL,
  at timestamp(6) with time zone NOT NULL,
  why varchar(1000) NOT NULL,
  explanation_key varchar(200) NOT NULL,
  explanation_arguments varchar(10000) NOT NULL,
  formula varchar(10000) NOT NULL,
  PRIMARY KEY (finding_id, version, position)
);

-- Derived from the entries at each change, so that lists need no series: the latest points of each
-- marker and specimen with the doubling time (days, shortest, longest), and the days of a patient.
CREATE TABLE series_summaries (
  patient_id uuid NOT NULL REFERENCES patients (id),
  marker_key varchar(80) NOT NULL,
  specimen varchar(2) NOT NULL,
  points varchar(20000) NOT NULL,
  doubling varchar(100) NOT NULL,
  PRIMARY KEY (patient_id, marker_key, specimen)
);
CREATE TABLE patient_summaries (
  patient_id uuid PRIMARY KEY REFERENCES patients (id),
  centre_id uuid NOT NULL REFERENCES centres (id),
  disease varchar(10) NOT NULL,
  last_sample_on date,
  next_due_on date,
  waiting int NOT NULL
);
CREATE INDEX patient_summaries_by_due ON patient_summaries (centre_id, next_due_on);

-- The first answer to each intended change.
CREATE TABLE change_keys (
  account_id uuid NOT NULL,
  change_key varchar(64) NOT NULL,
  made_at timestamp(6) with time zone NOT NULL,
  answer varchar(1000000) NOT NULL,
  PRIMARY KEY (account_id, change_key)
);

-- Which rule sets a centre follows for a disease; the last version is in force.
CREATE TABLE rule_set_choices (
  centre_id uuid NOT NULL REFERENCES centres (id),
  disease varchar(10) NOT NULL,
  version int NOT NULL,
  sets varchar(1000) NOT NULL,
  chosen_at timestamp(6) with time zone NOT NULL,
  chosen_by uuid NOT NULL,
  chosen_by_name varchar(120) NOT NULL,
  reason varchar(500) NOT NULL,
  PRIMARY KEY (centre_id, disease, version)
);
