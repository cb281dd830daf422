create index ix_team_name on team (name_fold, id);
