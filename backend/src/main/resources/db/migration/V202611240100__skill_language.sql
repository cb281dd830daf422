alter table skill add column language varchar(8);
