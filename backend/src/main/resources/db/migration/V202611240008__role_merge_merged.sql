create index ix_role_merge_merged on role_merge (merged_id, merged_at);
