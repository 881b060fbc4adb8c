-- The day by which a query is to be answered, where the one who asked named one.

ALTER TABLE queries ADD COLUMN answer_by date;
