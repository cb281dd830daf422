-- The external id first: references look for it in any source, and H2 uses an index for a list of values on its first column only.
alter table skill add constraint uq_skill_key unique (external_id, source);
