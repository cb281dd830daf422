create table skill_waiver (
    id binary(16) not null,
    skill_id binary(16) not null,
    rule varchar(60) not null,
    words varchar(500) not null,
    words_fold varchar(500) not null,
    reason varchar(1000) not null,
    waived_by varchar(255) not null,
    waived_at timestamp(6) not null,
    constraint pk_skill_waiver primary key (id),
    constraint uq_skill_waiver_words unique (skill_id, rule, words_fold),
    constraint fk_skill_waiver_skill foreign key (skill_id) references skill (id)
) ${table_options};
