alter table role add archived_at timestamp(6) null;
