create index ix_role_merge_into on role_merge (into_id, merged_at);
