-- By when a centre wants somebody to look at a finding: working days for each severity, from
-- information to possible relapse, and the second person that a late finding climbs to. The last
-- version holds.
CREATE TABLE acknowledgement_targets (
  centre_id uuid NOT NULL REFERENCES centres (id),
  version int NOT NULL,
  working_days varchar(60) NOT NULL,
  second_person uuid REFERENCES accounts (id),
  chosen_at timestamp(6) with time zone NOT NULL,
  chosen_by uuid NOT NULL,
  chosen_by_name varchar(120) NOT NULL,
  reason varchar(500) NOT NULL,
  PRIMARY KEY (centre_id, version)
);
