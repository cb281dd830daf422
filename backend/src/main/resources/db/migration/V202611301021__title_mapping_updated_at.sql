create index ix_title_mapping_updated_at on title_mapping (updated_at, id);
