-- An import may come as one workbook or archive, and what the person said about how to read it
-- (which column is which, the decimal mark) waits with the files.

ALTER TABLE import_drafts ADD COLUMN bundle bytea;
ALTER TABLE import_drafts ADD COLUMN choices varchar(20000) DEFAULT '' NOT NULL;
