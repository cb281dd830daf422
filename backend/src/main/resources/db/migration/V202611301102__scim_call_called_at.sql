create index ix_scim_call_called_at on scim_call (called_at, id);
