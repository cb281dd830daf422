alter table person add on_leave varchar(3);
