create index ix_measure_name on measure (name_fold, id);
