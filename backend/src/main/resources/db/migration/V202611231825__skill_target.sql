create table skill_target (
    id binary(16) not null,
    version int not null,
    source varchar(40) not null,
    external_id varchar(255) not null,
    role_id binary(16) not null,
    skill_id binary(16) not null,
    target_level int not null,
    reason varchar(1000),
    created_at timestamp(6) not null,
    updated_at timestamp(6) not null,
    constraint pk_skill_target primary key (id),
    constraint uq_skill_target_key unique (source, external_id),
    constraint uq_skill_target_pair unique (role_id, skill_id),
    constraint fk_skill_target_role foreign key (role_id) references role (id),
    constraint fk_skill_target_skill foreign key (skill_id) references skill (id)
) ${table_options};
