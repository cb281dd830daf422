alter table recomputed add column basis varchar(64);
