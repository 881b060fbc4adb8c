-- Electronic signatures of a patient's record up to a day; they lock it. Only added to: what ends one
-- is a row of its own, so that a voided signature stays readable.
CREATE TABLE signatures (
  id uuid PRIMARY KEY,
  patient_id uuid NOT NULL REFERENCES patients (id),
  up_to date NOT NULL,
  meaning varchar(10) NOT NULL,
  content_hash varchar(64) NOT NULL,
  signed_at timestamp(6) with time zone NOT NULL,
  signed_by uuid NOT NULL,
  signed_by_name varchar(120) NOT NULL,
  signer varchar(120) NOT NULL
);
CREATE INDEX signatures_of_patient ON signatures (patient_id);

CREATE TABLE signature_ends (
  signature_id uuid PRIMARY KEY REFERENCES signatures (id),
  ended_at timestamp(6) with time zone NOT NULL,
  ended_by uuid NOT NULL,
  ended_by_name varchar(120) NOT NULL,
  reason varchar(500) NOT NULL
);
