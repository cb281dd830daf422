alter table skill add archived_at timestamp(6) null;
