alter table role drop constraint uq_role_key;
