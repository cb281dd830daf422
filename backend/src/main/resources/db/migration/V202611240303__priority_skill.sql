create table priority_skill (
    priority_id binary(16) not null,
    skill_id binary(16) not null,
    constraint pk_priority_skill primary key (priority_id, skill_id),
    constraint fk_priority_skill_priority foreign key (priority_id) references priority (id),
    constraint fk_priority_skill_skill foreign key (skill_id) references skill (id)
) ${table_options};
