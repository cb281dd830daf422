alter table plan_row add constraint fk_plan_row_skill foreign key (skill_id) references skill (id);
