-- The external id first: references look for it in any source, and H2 uses an index for a list of values on its first column only.
alter table role_group add constraint uq_role_group_key unique (external_id, source);
