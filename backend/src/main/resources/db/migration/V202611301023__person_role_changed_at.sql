alter table person add role_changed_at timestamp(6) null;
