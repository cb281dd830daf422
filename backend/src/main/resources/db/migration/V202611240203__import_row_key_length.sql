alter table import_row modify column record_key varchar(520);
