-- An exclusion can be taken back, once and with a reason. It stays as it was, so that the history of
-- a notice can be read; the same notice may be excluded again, as another round.

ALTER TABLE quality_exclusions ADD COLUMN round int DEFAULT 1 NOT NULL;
ALTER TABLE quality_exclusions ADD COLUMN taken_back_reason varchar(500);
ALTER TABLE quality_exclusions ADD COLUMN taken_back_at timestamp(6) with time zone;
ALTER TABLE quality_exclusions ADD COLUMN taken_back_by uuid;
ALTER TABLE quality_exclusions ADD COLUMN taken_back_by_name varchar(120);
ALTER TABLE quality_exclusions DROP CONSTRAINT one_exclusion_of_a_basis;
ALTER TABLE quality_exclusions ADD CONSTRAINT one_exclusion_of_a_round
  UNIQUE (patient_id, check_code, basis, round);
