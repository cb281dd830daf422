create table skill_version (
    id binary(16) not null,
    skill_id binary(16) not null,
    number int not null,
    need varchar(1000),
    statement varchar(500) not null,
    level1 varchar(1000),
    level2 varchar(1000),
    level3 varchar(1000),
    level4 varchar(1000),
    example varchar(2000),
    counter_example varchar(2000),
    note varchar(1000),
    published_at timestamp(6) not null,
    published_by varchar(255) not null,
    constraint pk_skill_version primary key (id),
    constraint uq_skill_version_number unique (skill_id, number),
    constraint fk_skill_version_skill foreign key (skill_id) references skill (id)
) ${table_options};
