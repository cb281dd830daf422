-- What the role was before a title changed it, for people to see; no foreign key, because it is history.
alter table person add role_before_id binary(16);
