create index ix_person_merge_merged on person_merge (merged_id, merged_at);
