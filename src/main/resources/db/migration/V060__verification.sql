-- Whether a centre wants a second person to verify results, and whether those nobody verified count
-- for rules; the last version is in force, and none means that nothing is asked.
CREATE TABLE verification_choices (
  centre_id uuid NOT NULL REFERENCES centres (id),
  version int NOT NULL,
  way varchar(10) NOT NULL,
  unverified varchar(10) NOT NULL,
  chosen_at timestamp(6) with time zone NOT NULL,
  chosen_by uuid NOT NULL,
  chosen_by_name varchar(120) NOT NULL,
  reason varchar(500) NOT NULL,
  PRIMARY KEY (centre_id, version)
);

-- What second persons said of a version of a result, in order; only added to. The last one holds,
-- and it holds for that version alone. What was typed again is kept as it was typed.
CREATE TABLE result_verifications (
  result_id uuid NOT NULL,
  version int NOT NULL,
  position int NOT NULL,
  patient_id uuid NOT NULL REFERENCES patients (id),
  way varchar(10) NOT NULL,
  outcome varchar(12) NOT NULL,
  typed_day varchar(40),
  typed_result varchar(60),
  typed_unit varchar(20),
  entered_at timestamp(6) with time zone NOT NULL,
  entered_by uuid NOT NULL,
  entered_by_name varchar(120) NOT NULL,
  source varchar(10) NOT NULL,
  reason varchar(500) NOT NULL,
  PRIMARY KEY (result_id, version, position),
  FOREIGN KEY (result_id, version) REFERENCES result_versions (result_id, version)
);
CREATE INDEX result_verifications_of_patient ON result_verifications (patient_id);
