create index ix_person_department on person (department);
