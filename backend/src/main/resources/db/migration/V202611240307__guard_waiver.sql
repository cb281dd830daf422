create table guard_waiver (
    id binary(16) not null,
    priority_id binary(16),
    measure_id binary(16),
    rule varchar(60) not null,
    words varchar(500) not null,
    words_fold varchar(500) not null,
    reason varchar(1000) not null,
    waived_by varchar(255) not null,
    waived_at timestamp(6) not null,
    constraint pk_guard_waiver primary key (id),
    constraint fk_guard_waiver_priority foreign key (priority_id) references priority (id),
    constraint fk_guard_waiver_measure foreign key (measure_id) references measure (id)
) ${table_options};
