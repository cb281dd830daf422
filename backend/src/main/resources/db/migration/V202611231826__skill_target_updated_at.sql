create index ix_skill_target_updated_at on skill_target (updated_at, id);
