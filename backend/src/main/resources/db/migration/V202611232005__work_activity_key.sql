-- The external id first: references look for it in any source, and H2 uses an index for a list of values on its first column only.
alter table work_activity add constraint uq_work_activity_key unique (external_id, source);
