-- What checks of data quality noticed in their last run over a centre, and what people excluded. A
-- notice is derived and rewritten by each run; an exclusion is kept. Both carry the basis of the
-- notice: a digest of its sentence and of the entries it rests on, in their versions. An exclusion
-- covers a notice of the same basis, and none once an entry has changed.

CREATE TABLE quality_runs (
  centre_id uuid PRIMARY KEY REFERENCES centres (id),
  ran_at timestamp(6) with time zone NOT NULL,
  ran_by_name varchar(120) NOT NULL,
  patients int NOT NULL
);

CREATE TABLE quality_notices (
  id uuid PRIMARY KEY,
  patient_id uuid NOT NULL REFERENCES patients (id),
  check_code varchar(40) NOT NULL,
  kind varchar(12) NOT NULL,
  basis varchar(64) NOT NULL,
  sentence_key varchar(200) NOT NULL,
  sentence_arguments varchar(10000) NOT NULL,
  entry_kind varchar(10),
  entry_id uuid,
  CONSTRAINT one_notice_of_a_basis UNIQUE (patient_id, check_code, basis)
);
CREATE INDEX quality_notices_by_check ON quality_notices (check_code, kind, patient_id);

CREATE TABLE quality_exclusions (
  id uuid PRIMARY KEY,
  patient_id uuid NOT NULL REFERENCES patients (id),
  check_code varchar(40) NOT NULL,
  basis varchar(64) NOT NULL,
  sentence_key varchar(200) NOT NULL,
  sentence_arguments varchar(10000) NOT NULL,
  reason varchar(500) NOT NULL,
  excluded_at timestamp(6) with time zone NOT NULL,
  excluded_by uuid NOT NULL,
  excluded_by_name varchar(120) NOT NULL,
  CONSTRAINT one_exclusion_of_a_basis UNIQUE (patient_id, check_code, basis)
);
