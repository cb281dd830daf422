-- The external id first: references look for it in any source, and H2 uses an index for a list of values on its first column only.
alter table role add constraint uq_role_key unique (external_id, source);
