alter table role_group drop constraint uq_role_group_key;
