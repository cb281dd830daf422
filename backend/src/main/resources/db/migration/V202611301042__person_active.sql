-- The same as whether archived_at is null, as a word that files can carry.
alter table person add active varchar(3) default 'yes' not null;
