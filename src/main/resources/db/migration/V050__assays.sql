-- The assays of each centre. An assay is its versions: nothing is overwritten, the last holds.
-- Levels are exact decimals in text, as in result_versions.
CREATE TABLE assay_versions (
  assay_id        uuid NOT NULL,
  version         int NOT NULL,
  centre_id       uuid NOT NULL REFERENCES centres (id),
  retired         boolean NOT NULL,
  name            varchar(120) NOT NULL,
  laboratory      varchar(120) NOT NULL,
  method          varchar(10) NOT NULL,
  markers         varchar(1000) NOT NULL,
  specimens       varchar(10) NOT NULL,
  unit            varchar(20) NOT NULL,
  control_gene    varchar(40),
  usual_lod       varchar(200),
  usual_loq       varchar(200),
  entered_at      timestamp(6) with time zone NOT NULL,
  entered_by      uuid NOT NULL,
  entered_by_name varchar(120) NOT NULL,
  source          varchar(10) NOT NULL,
  reason          varchar(500) NOT NULL,
  PRIMARY KEY (assay_id, version)
);
CREATE INDEX assay_versions_of_centre ON assay_versions (centre_id);

-- The factors to the International Scale that belong to one version of an assay.
CREATE TABLE assay_factors (
  assay_id    uuid NOT NULL,
  version     int NOT NULL,
  factor      varchar(40) NOT NULL,
  valid_from  date NOT NULL,
  valid_until date,
  PRIMARY KEY (assay_id, version, valid_from),
  FOREIGN KEY (assay_id, version) REFERENCES assay_versions (assay_id, version)
);

-- The factor by which a result was brought to the International Scale; empty where it was not.
ALTER TABLE result_versions ADD COLUMN conversion_factor varchar(40);
