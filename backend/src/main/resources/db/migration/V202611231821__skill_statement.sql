create index ix_skill_statement on skill (statement_fold, id);
