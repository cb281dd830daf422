alter table role add constraint fk_role_merged_into foreign key (merged_into_id) references role (id);
