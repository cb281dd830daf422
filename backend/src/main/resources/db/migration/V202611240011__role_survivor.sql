-- Connector/J takes a select that has the letters of INTO anywhere for one that answers no rows.
alter table role rename column merged_into_id to survivor_id;
